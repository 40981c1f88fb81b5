// STAND-IN until the schema lands; to be overwritten.
import { parseEdtf, type Edtf } from "../date/index.ts";
export type Text = string | Readonly<Record<string, string>>;
export type Run = { readonly type: "text" | "em" | "strong"; readonly text: string } | { readonly type: "link"; readonly text: string; readonly href: string };
export type Paragraph = readonly Run[];
export interface Lane { readonly id: string; readonly label: Text; readonly color?: string; readonly order?: number }
export interface Actor { readonly id: string; readonly label: Text }
export interface Source { readonly id: string; readonly publisher: string; readonly title?: Text; readonly url?: string; readonly archived?: string; readonly published?: string; readonly kind?: string; readonly via?: readonly string[] | "unlisted"; readonly seen?: string }
export interface Anonymous { readonly anonymous: true; readonly number?: number; readonly described: Text; readonly reason?: Text }
export interface Claim { readonly by?: string | Anonymous; readonly basis: readonly string[]; readonly documents: readonly Text[]; readonly sources: readonly string[]; readonly says?: Text; readonly independentlyConfirmed?: boolean }
export interface Reply { readonly actor: string; readonly stance: string; readonly sources: readonly string[]; readonly says?: Text; readonly event?: string }
export interface Count { readonly min?: number; readonly max?: number; readonly words: Text; readonly unit?: Text; readonly dated: "none" | "some" | "all" | "period"; readonly note?: Text; readonly parts: readonly { readonly of: Text; readonly min?: number; readonly max?: number }[] }
export interface Event {
  readonly id: string; readonly title: Text; readonly summary?: Text; readonly lane?: string; readonly kind?: string; readonly role?: string;
  readonly when: { readonly edtf: string; readonly parsed: Edtf | undefined; readonly words?: Text; readonly note?: Text; readonly time?: string; readonly timeApproximate?: boolean; readonly zone?: string; readonly asOf?: string };
  readonly count?: Count; readonly status?: string; readonly sources: readonly string[]; readonly claims: readonly Claim[]; readonly replies: readonly Reply[];
  readonly relations: readonly { readonly type: string; readonly to: string }[]; readonly variants: readonly { readonly source: string; readonly words: Text }[];
  readonly revisions: readonly { readonly field: string; readonly from?: unknown; readonly to?: unknown }[];
  readonly corrections: readonly { readonly date?: string; readonly field?: string; readonly from?: unknown; readonly to?: unknown; readonly note?: Text }[];
  readonly verification?: Text; readonly link?: string; readonly importance?: 1 | 2 | 3; readonly background?: boolean; readonly note?: Text;
}
export interface Story { readonly language: string; readonly title?: Text; readonly description?: Text; readonly credits?: Text; readonly lanes: readonly Lane[]; readonly actors: readonly Actor[]; readonly sources: readonly Source[]; readonly events: readonly Event[] }
export interface Diagnostic { readonly code: string; readonly severity: "error" | "warning" | "info"; readonly path: string; readonly value: string; readonly message: string; readonly hint: string; readonly event?: string }
export function pickText(text: Text, tags: readonly string[], language: string): string {
  if (typeof text === "string") return text;
  for (const tag of [...tags, language]) { const found = text[tag]; if (found !== undefined) return found; }
  return Object.values(text)[0] ?? "";
}
export function parseProse(text: string): Paragraph[] { return text === "" ? [] : [[{ type: "text", text }]]; }
export function parseStory(input: unknown): { story: Story; diagnostics: Diagnostic[] } {
  const s = (input ?? {}) as any;
  const events = (s.events ?? []).map((e: any) => { const r = parseEdtf(e.when.edtf); return { sources: [], claims: [], replies: [], relations: [], variants: [], revisions: [], corrections: [], ...e, when: { ...e.when, parsed: r.ok ? r.value : undefined } }; });
  return { story: { language: "und", lanes: [], actors: [], sources: [], ...s, events }, diagnostics: [] };
}
