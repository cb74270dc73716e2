//! Sites that are known for what they do with links. The lists name behaviour
//! that anyone can check; they are no block list.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::places::Place;

/// Services that hide an address behind a short one.
const SHORTENERS: &str = "
    2.gp adf.ly aka.ms amzn.to b.link bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cli.re
    cutt.ly cutt.us db.tt dlvr.it fb.me flip.it forms.gle g.co gg.gg git.io goo.gl goo.su
    grabify.link ht.ly hubs.ly hyperurl.co ibit.ly ift.tt is.gd j.mp kutt.it link.tl
    linklyhq.com lnkd.in maps.app.goo.gl mcaf.ee n9.cl onelink.me ow.ly page.link pse.is
    ptdrv.linkedin.com qr.ae qrco.de rb.gy rebrand.ly reurl.cc s.id s.yam.com short.gy
    short.io shorte.st shorturl.at shorturl.gg shrtco.de smarturl.it snip.ly soo.gd sor.bz
    t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com tr.im trib.al u.nu u.to urly.it urlz.fr
    v.gd v.ht vk.cc vo.la wa.link wp.me x.co y2u.be yourls.org youtu.be.link zws.im
";

/// Hosts whose every page sends people on.
const REDIRECT_HOSTS: &str = "
    adclick.g.doubleclick.net anonym.to anonymz.com app.link away.vk.com click.mlsend.com
    clicks.mlsend.com ct.sendgrid.net deref-mail.com dereferer.me dereferer.org
    doubleclick.net exit.sc googleadservices.com href.li l.facebook.com l.instagram.com
    l.messenger.com l.threads.net l.wl.co link.medium.com linkprotect.cudasvc.com
    list-manage.com lm.facebook.com nullrefer.com out.reddit.com
    outgoing.prod.webservices.mozgcp.net r.search.yahoo.com refer.ccbill.com
    safelinks.protection.outlook.com sendgrid.net shareasale.com slack-redir.net t.umblr.com
    translate.goog urldefense.com urldefense.proofpoint.com via.hypothes.is xg4ken.com
";

/// Invites to Discord servers, and directories of them.
const INVITE_HOSTS: &str = "
    disboard.org discord.gg discord.gift discord.io discord.li discord.me discords.com
    discordservers.com dsc.gg dsc.lol invite.gg top.gg
";

/// Pages of links.
const LINK_PAGES: &str = "
    about.me beacons.ai beacons.page bento.me bio.link bio.site campsite.bio carrd.co
    contactin.bio direct.me flow.page flowcode.com hoo.be instabio.cc koji.to komi.io
    link.me link3.to linkin.bio linkpop.com linkr.bio linktr.ee linktree.com lit.link
    lnk.bio many.link milkshake.app msha.ke pillar.io shor.by snipfeed.co solo.to stan.store
    tap.bio tap.link taplink.cc withkoji.com znaplink.com
";

/// Sites on which anyone can publish.
const SHARED: &str = "
    airtable.com amazonaws.com archive.org archive.ph bitbucket.org blogspot.com box.com
    bsky.app canva.com cdn.discordapp.com cloudflare-ipfs.com codepen.io codesandbox.io
    debank.com discord.com discordapp.com discordapp.net docs.google.com drive.google.com
    dropbox.com dweb.link eth.limo eth.link facebook.com figma.com forms.office.com
    framer.com gateway.pinata.cloud gist.github.com gitbook.com gitbook.io github.com
    githubusercontent.com gitlab.com glitch.me guild.xyz hackmd.io instagram.com ipfs.io
    issuu.com jotform.com jsfiddle.net linkedin.com mediafire.com medium.com mega.nz
    mirror.xyz mypinata.cloud nftstorage.link notion.site notion.so onedrive.live.com
    paragraph.com paragraph.xyz pastebin.com pinata.cloud pinterest.com quora.com
    rarible.com reddit.com rentry.co scribd.com sharepoint.com sites.google.com
    slideshare.net soundcloud.com steamcommunity.com storage.googleapis.com substack.com
    surveymonkey.com t.me telegra.ph telegram.me threads.net tiktok.com tumblr.com
    twitter.com typeform.com vimeo.com vk.com w3s.link warpcast.com weebly.com wix.com
    wixsite.com wordpress.com x.com youtu.be youtube.com zealy.io
";

static SITES: LazyLock<HashMap<&str, Place>> = LazyLock::new(|| {
    let lists = [
        (SHARED, Place::Shared),
        (LINK_PAGES, Place::LinkPage),
        (REDIRECT_HOSTS, Place::Redirect),
        (SHORTENERS, Place::Shortener),
        (INVITE_HOSTS, Place::Invite),
    ];
    let sites = lists
        .iter()
        .flat_map(|(list, place)| list.split_whitespace().map(move |site| (site, *place)));
    sites.collect()
});

/// What the nearest known site that `host` is, or lies under, does.
pub(super) fn known(host: &str) -> Option<Place> {
    super::places::parents(host).find_map(|parent| SITES.get(parent).copied())
}
