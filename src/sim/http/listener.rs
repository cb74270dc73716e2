//! Sockets that can be reset, and a door that can be shut and opened again.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A hold on one connection.
#[derive(Debug, Clone)]
pub(in crate::sim) struct Conn {
    pub(in crate::sim) peer: SocketAddr,
    switch: Arc<Switch>,
}

#[derive(Debug, Default)]
pub(in crate::sim) struct Switch {
    cut: AtomicBool,
    reader: Mutex<Option<Waker>>,
}

impl Switch {
    fn cut(&self) {
        self.cut.store(true, Ordering::Release);
        let waker = self
            .reader
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Conn {
    /// Resets the connection: the peer sees ECONNRESET.
    pub(in crate::sim) fn cut(&self) {
        self.switch.cut();
    }
}

impl Connected<IncomingStream<'_, Door>> for Conn {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.remote_addr().clone()
    }
}

/// A stream that ends when its switch is thrown.
pub(in crate::sim) struct Wire {
    stream: TcpStream,
    switch: Arc<Switch>,
}

impl Wire {
    fn alive(&self) -> io::Result<()> {
        if self.switch.cut.load(Ordering::Acquire) {
            // Unread or unsent bytes are thrown away and RST is sent.
            self.stream.set_zero_linger()?;
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.alive()?;
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        if read.is_pending() {
            let mut reader = self
                .switch
                .reader
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            match &mut *reader {
                Some(waker) => waker.clone_from(cx.waker()),
                none => *none = Some(cx.waker().clone()),
            }
            drop(reader);
            // The switch may have been thrown before the waker was in place.
            self.alive()?;
        }
        read
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.alive()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.alive()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.alive()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.alive()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// The connections that are open.
#[derive(Debug, Clone, Default)]
pub(in crate::sim) struct Open(Arc<Mutex<Vec<Weak<Switch>>>>);

impl Open {
    fn add(&self, switch: &Arc<Switch>) {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if list.len() > 64 && list.len().is_power_of_two() {
            list.retain(|w| w.strong_count() > 0);
        }
        list.push(Arc::downgrade(switch));
    }

    /// Resets every open connection.
    pub(in crate::sim) fn cut_all(&self) {
        let list = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for switch in list.iter().filter_map(Weak::upgrade) {
            switch.cut();
        }
    }
}

/// A listener that closes its port while shut.
pub(in crate::sim) struct Door {
    address: SocketAddr,
    listener: Option<TcpListener>,
    shut: watch::Receiver<bool>,
    /// Tells when the port is really closed or open again.
    state: watch::Sender<bool>,
    open: Open,
}

impl Door {
    /// Listens on 127.0.0.1; port 0 picks a free one.
    pub(in crate::sim) async fn open(
        port: u16,
        shut: watch::Receiver<bool>,
        state: watch::Sender<bool>,
        open: Open,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, port)).await?;
        Ok(Self {
            address: listener.local_addr()?,
            listener: Some(listener),
            shut,
            state,
            open,
        })
    }

    pub(in crate::sim) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Closes or opens the port as the switch says.
    async fn obey(&mut self) {
        if *self.shut.borrow_and_update() {
            self.listener = None;
            self.open.cut_all();
            self.state.send_replace(true);
            // The sender lives as long as the hub: an error means the end.
            if self.shut.wait_for(|shut| !*shut).await.is_err() {
                std::future::pending::<()>().await;
            }
        }
        while self.listener.is_none() {
            match TcpListener::bind(self.address).await {
                Ok(listener) => self.listener = Some(listener),
                // Something took the port meanwhile: it may give it back.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            }
        }
        self.state.send_replace(false);
    }
}

impl Listener for Door {
    type Io = Wire;
    type Addr = Conn;

    async fn accept(&mut self) -> (Wire, Conn) {
        loop {
            let Some(listener) = self.listener.as_ref().filter(|_| !*self.shut.borrow()) else {
                self.obey().await;
                continue;
            };
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                _ = self.shut.changed() => continue,
            };
            let (stream, peer) = match accepted {
                Ok(pair) => pair,
                Err(_) => {
                    // Out of file handles, say: let some be closed first.
                    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                    continue;
                }
            };
            // Without it small answers wait for the peer's delayed ack.
            let _ = stream.set_nodelay(true);
            let switch = Arc::new(Switch::default());
            self.open.add(&switch);
            let conn = Conn {
                peer,
                switch: Arc::clone(&switch),
            };
            return (Wire { stream, switch }, conn);
        }
    }

    fn local_addr(&self) -> io::Result<Conn> {
        Ok(Conn {
            peer: self.address,
            switch: Arc::default(),
        })
    }
}
