/** Words in a class or id that say an element serves the site and not the article. */
const words = new Set(
  `ad ads advert adverts advertisement advertising adslot banner-ad dfp sponsor sponsored sponsors promo promos promotion
  cookie cookies consent gdpr ccpa onetrust newsletter newsletters signup subscribe subscription optin
  share sharing sharebar sharethis sharedaddy addthis addtoany social socials socialmedia
  related relatedposts relatedarticles recommended recommendations recommend recirc recirculation trending popular mostread
  taboola outbrain zergnet revcontent comment comments commentlist disqus respond replies breadcrumb breadcrumbs
  sidebar nav navbar navigation menu submenu pagination pager footer toolbar masthead modal popup popover lightbox tooltip
  caption credit credits copyright figcaption byline bylines authorbio tags taglist hashtags login signin
  toast snackbar skip skiplink print printonly screenreader outlink audioplayer player jwplayer`.split(/\s+/),
)

const pairs = new Set(
  `read-more read-next read-also also-read see-also most-read most-popular more-stories more-news more-from up-next next-up
  you-may may-like tag-list article-tags post-tags entry-tags author-bio about-author author-box author-info author-card article-meta post-meta
  entry-meta sr-only visually-hidden screen-reader live-feed key-events back-top image-credit photo-credit wp-caption
  entry-footer post-footer article-footer jp-relatedposts site-header site-footer page-header-nav email-signup
  inline-related story-links must-read further-reading editor-picks top-stories latest-news trending-now
  article-actions article-tools story-tools post-navigation nav-links media-caption slide-caption toc-list`.split(
    /\s+/,
  ),
)

/** Comments weigh as much as the article, so their size does not protect them. */
const alwaysOut =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus(?:_thread)?|respond|cookie|consent|onetrust|gdpr|taboola|outbrain)(?:$|[\s_-])/i

/** Serve the site where they hold a link, and are the article's own lead where they hold none. */
const linkedWords = new Set(['teaser', 'teasers'])

/** Names the text itself, whatever else is said of it. */
const bodyName = /(?:^|[\s_-])(?:article|story|post|entry)[_-]?(?:body|content|text)(?:$|[\s_-])|articleBody/i

const longestName = 200
const mostParts = 4

export type FurnitureName = 'strong' | 'weak' | undefined

/** How surely an element's class and id name furniture; `weak` holds only for an element of little text. */
export function furnitureName(
  className: string | undefined,
  id: string | undefined,
  hasLinks: boolean,
): FurnitureName {
  const name = `${className ?? ''} ${id ?? ''}`.slice(0, longestName)
  if (name === ' ') return undefined
  if (alwaysOut.test(name)) return 'strong'
  if (bodyName.test(name)) return undefined
  for (const token of name.split(/\s+/)) {
    // State flags of a wrapper, such as `has-sidebar` or `no-comments`, say nothing of what it holds.
    if (/^(?:has|no|with|without|is|not|js|hide|show)[-_]/i.test(token)) continue
    const parts = token
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      // Letters after a digit are chance, as in the id `org7109ad`.
      .map((part) => /^[a-z]*/.exec(part)?.[0] ?? '')
    // A slug of a heading, made of the words of the text itself.
    if (parts.length > mostParts) continue
    if (parts.some((part) => words.has(part) || (hasLinks && linkedWords.has(part)))) return 'weak'
    if (parts.some((part, index) => pairs.has(`${part}-${parts[index + 1]}`))) return 'weak'
  }
  return undefined
}
