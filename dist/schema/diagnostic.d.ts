/**
 * One problem of the input. Nothing is thrown for bad data: what can be drawn is drawn, and this says what was wrong.
 *
 * @example { code: "date-invalid", severity: "error", path: "/events/3/when/edtf", value: "\"2023-02-29\"", … }
 */
interface Diagnostic {
    /** Short name of the kind of problem; stable, listed in docs/schema.md. */
    readonly code: string;
    /** `error`: something is left out or can't be placed. `warning`: drawn, but look at it. `info`: nothing is lost. */
    readonly severity: Severity;
    /** JSON Pointer (RFC 6901) into the input; "" is the whole document. */
    readonly path: string;
    /** The value that was found, as JSON, cut at 80 characters. */
    readonly value: string;
    /** What is wrong in plain words; holds the path and the value. */
    readonly message: string;
    /** What to do about it. */
    readonly hint: string;
    /** Id of the event that it is about; absent when it is about none. */
    readonly event?: string;
}
/** How grave a problem is. */
type Severity = "error" | "warning" | "info";

export type { Diagnostic, Severity };
