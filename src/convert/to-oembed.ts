import { embedCode, type EmbedOptions } from "./embed-code.ts";

/** A timeline as an oEmbed provider offers it. */
export interface OEmbedOptions extends Omit<EmbedOptions, "host" | "links" | "heights"> {
  /** Width in px that the consumer has room for (default 960). */
  readonly width?: number;
  /** Who publishes it, and where. */
  readonly provider?: { readonly name: string; readonly url: string };
  /** For how long a consumer may keep the answer, in seconds. */
  readonly cacheAge?: number;
}

/** What an oEmbed consumer reads. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly cache_age?: number;
}

/**
 * Returns the oEmbed document of a timeline, to be served as JSON: the frame alone, as consumers take scripts away.
 * @see https://oembed.com/#section2
 * @example JSON.stringify(toOEmbed({ url, title: "How experts visited Kupol", height: 1340 }))
 */
export function toOEmbed({ width = 960, provider, cacheAge, ...frame }: OEmbedOptions): OEmbed {
  return {
    version: "1.0",
    type: "rich",
    title: frame.title,
    html: embedCode(frame),
    width,
    height: frame.height ?? 600,
    ...(provider && { provider_name: provider.name, provider_url: provider.url }),
    ...(cacheAge !== undefined && { cache_age: cacheAge }),
  };
}
