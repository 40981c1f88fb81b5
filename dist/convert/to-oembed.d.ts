import { EmbedOptions } from './embed-code.js';

/** A timeline as an oEmbed provider offers it. */
interface OEmbedOptions extends Omit<EmbedOptions, "host" | "links" | "heights"> {
    /** Width in px that the consumer has room for (default 960). */
    readonly width?: number;
    /** Who publishes it, and where. */
    readonly provider?: {
        readonly name: string;
        readonly url: string;
    };
    /** For how long a consumer may keep the answer, in seconds. */
    readonly cacheAge?: number;
}
/** What an oEmbed consumer reads. */
interface OEmbed {
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
declare function toOEmbed({ width, provider, cacheAge, ...frame }: OEmbedOptions): OEmbed;

export { toOEmbed };
export type { OEmbed, OEmbedOptions };
