# syntax=docker/dockerfile:1

# Dropbell's image: the one binary on a base without shell or package manager.
# The local Discord of `dropbell demo` is left out.
#
#   docker build -t dropbell .
#   docker run --read-only --cap-drop=ALL --security-opt=no-new-privileges \
#     --env-file .env -v dropbell:/data dropbell

FROM rust:1-bookworm AS build
WORKDIR /src
# The base image carries these already; named so that another base works too.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libssl-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
COPY . .
# Cached between builds; the binary is copied out because the cache is not part
# of the layer.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --release --no-default-features --features native-tls \
    && cp target/release/dropbell /dropbell \
    && mkdir /data

# Debian 12, as the build: glibc, libssl3, CA certificates and time zones.
FROM gcr.io/distroless/cc-debian12:nonroot
ARG VERSION=unknown
ARG REVISION=unknown
ARG CREATED=unknown
LABEL org.opencontainers.image.title="Dropbell" \
      org.opencontainers.image.description="A self-hosted Discord bot that tells servers, once and in time, when a crypto airdrop changes status." \
      org.opencontainers.image.licenses="MIT OR Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"
COPY --from=build /dropbell /usr/local/bin/dropbell
COPY --from=build /src/LICENSE-MIT /src/LICENSE-APACHE /src/LICENSE-DejaVu /usr/share/doc/dropbell/
COPY --from=build --chown=nonroot:nonroot /data /data
# Settings may lie in /data/config/dropbell.toml; secrets come from the environment.
WORKDIR /data
# Reachable from other containers of the same network, from nowhere else unless
# the port is published.
ENV DATABASE_URL=sqlite:///data/dropbell.db \
    HTTP_ADDR=0.0.0.0:8080
USER nonroot
VOLUME /data
EXPOSE 8080
# No shell and no curl in here: the binary asks itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["/usr/local/bin/dropbell", "health"]
ENTRYPOINT ["/usr/local/bin/dropbell"]
CMD ["run"]
