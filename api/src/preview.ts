import type { ReadContext } from './core/read.js';
import { Language } from './core/localized.js';
import { campaignPreview } from './features/campaigns/preview.answer.js';
import type { Preview } from './features/campaigns/preview.types.js';
import { ideaPreview } from './features/ideas/preview.answer.js';

/** Addresses that are made to be handed on. What fetches them for a preview runs no scripts. */
const previews: readonly (readonly [address: RegExp, previewOf: (ctx: ReadContext, id: string, language: Language) => Promise<Preview | null>])[] = [
  [/^\/(fi|sv|en)\/ideas\/idea\/([0-9a-f-]{36})\/?$/, ideaPreview],
  [/^\/(fi|sv|en)\/ideas\/([0-9a-f-]{36})(?:\/(?:results|propose))?\/?$/, campaignPreview],
];

export interface PreviewSite {
  /** The address of the portal, without a slash at its end. */
  readonly url: string;
  readonly networkName: string;
}

/** The portal's page with the title, the description and the picture of what this address shows; the page as it is where there is nothing to say. */
export async function pageWithPreview(page: string, path: string, ctx: ReadContext, site: PreviewSite): Promise<string> {
  for (const [address, previewOf] of previews) {
    const [, language, id] = address.exec(path) ?? [];
    if (!language || !id) continue;
    const preview = await previewOf(ctx, id, language as Language);
    return preview ? woven(page, preview, path, language, site) : page;
  }
  return page;
}

/** As functions, because a text may hold signs that a replacement would take for its own. */
function woven(page: string, preview: Preview, path: string, language: string, site: PreviewSite): string {
  const title = escaped(`${preview.title} – ${site.networkName}`);
  return page
    .replace(/<html lang="\w+"/, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>\n    ${tagsOf(preview, path, language, site).join('\n    ')}`);
}

const LOCALES: Readonly<Record<string, string>> = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };
/** The size that the large previews of messengers and of social media share. */
const PICTURE = { width: 1200, height: 630 };

/** The locale is that of the page around it, as its `lang` is; an idea may be in another language. */
function tagsOf({ title, description, drawing }: Preview, path: string, language: string, { url, networkName }: PreviewSite): string[] {
  const said = shortened(description);
  const property = (name: string, content: string | number) => `<meta property="og:${name}" content="${escaped(String(content))}" />`;
  return [
    `<meta name="description" content="${escaped(said)}" />`,
    property('type', 'website'),
    property('site_name', networkName),
    property('title', title),
    property('description', said),
    property('url', url + path),
    property('locale', LOCALES[language] ?? ''),
    property('image', `${url}/pictures/${drawing.toLowerCase()}.png`),
    property('image:type', 'image/png'),
    property('image:width', PICTURE.width),
    property('image:height', PICTURE.height),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

const LONGEST = 200;

/** As many whole words as previews show. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  // Half of a sign that is made of two would be no text.
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')).replace(/[.,;:–-]+$/, '')}…`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}
