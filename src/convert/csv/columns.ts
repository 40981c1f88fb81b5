/** How the cells of a column are read. */
export type Form = "text" | "word" | "choice" | "list" | "number" | "boolean" | "time" | "address" | "own";

/** A column of our spreadsheet. */
export interface Column {
  /** Its header. */
  readonly name: string;
  readonly form: Form;
  /** Where its value stands in an event, as a JSON Pointer; "" for columns that are read together with others. */
  readonly pointer: string;
  /** Other headers that mean it, best first: lower case, without accents, words parted by one space. */
  readonly aliases: readonly string[];
}

function column(name: string, form: Form, pointer: string, ...aliases: string[]): Column {
  return { name, form, pointer, aliases: [name, ...aliases] };
}

/** All columns, in the order in which they are written. docs/spreadsheet.md tells an editor what to write in each. */
export const columns: readonly Column[] = [
  column("id", "word", "/id", "event id", "unique id", "identifier", "identifiant"),
  column(
    "date",
    "own",
    "/when/edtf",
    "start",
    "start date",
    "date start",
    "when",
    "edtf",
    "event date",
    "date de debut",
    "debut",
    "quand",
    "begin",
    "from",
    "year",
    "annee",
  ),
  column("end", "own", "", "end date", "date end", "fin", "date de fin", "until", "to", "finish"),
  column("words", "text", "/when/words", "printed date", "display date", "date words", "date label", "date imprimee", "date affichee"),
  column("time", "time", "/when/time", "start time", "heure"),
  column("zone", "word", "/when/zone", "time zone", "timezone", "fuseau horaire", "fuseau"),
  column("time approximate", "boolean", "/when/timeApproximate", "heure approximative"),
  column("as of", "word", "/when/asOf", "etat au"),
  column("date note", "text", "/when/note", "note de date"),
  column(
    "title",
    "text",
    "/title",
    "headline",
    "event",
    "event name",
    "titre",
    "evenement",
    "intitule",
    "heading",
    "name",
    "nom",
    "label",
    "what",
    "quoi",
  ),
  column("summary", "text", "/summary", "text", "description", "body", "details", "snippet", "resume", "texte", "content", "contenu"),
  column(
    "lane",
    "word",
    "/lane",
    "group",
    "bande",
    "groupe",
    "track",
    "category",
    "categorie",
    "rubrique",
    "section",
    "series",
    "tag",
    "topic",
    "theme",
    "sujet",
  ),
  column("kind", "word", "/kind", "type", "event type", "nature", "category", "categorie"),
  column("role", "choice", "/role"),
  column("status", "choice", "/status", "statut"),
  column("tags", "list", "/tags", "keywords", "mots cles", "etiquettes"),
  column("sources", "own", "/sources", "source", "references", "reference", "publisher"),
  column("source title", "own", "", "titre de la source"),
  column("source url", "own", "", "source link", "url de la source", "lien de la source"),
  column("source date", "own", "", "published", "date de publication", "date de la source"),
  column("link", "address", "/link", "url", "lien", "web", "website", "adresse", "site"),
  column("actors", "own", "/actors", "actor", "people", "person", "persons", "who", "acteurs", "acteur", "personnes", "personne", "qui"),
  column("places", "own", "/places", "place", "location", "lieux", "lieu", "where"),
  column("count", "text", "/count/words", "nombre"),
  column("count min", "number", "/count/min", "nombre min"),
  column("count max", "number", "/count/max", "nombre max"),
  column("count unit", "text", "/count/unit", "unite"),
  column("count dated", "choice", "/count/dated"),
  column("count note", "text", "/count/note"),
  column("replies", "own", "/replies", "reply", "reponses", "reponse"),
  column("relations", "own", "/relations", "related"),
  column("media", "own", "/media/0/url", "image", "photo", "picture", "video", "media url", "image url"),
  column("media type", "choice", "/media/0/type"),
  column("media caption", "text", "/media/0/caption", "caption", "legende"),
  column("media credit", "text", "/media/0/credit", "credit"),
  column("media alt", "text", "/media/0/alt", "alt text", "alt", "texte alternatif"),
  column("media text", "text", "/media/0/text", "quote", "citation"),
  column("importance", "number", "/importance", "poids"),
  column("background", "boolean", "/background", "contexte", "arriere plan"),
  column("verification", "text", "/verification"),
  column("note", "text", "/note", "notes", "comment", "comments", "remarque", "remarques", "commentaire"),
];

/**
 * Returns a header as it is compared: "Start_Date" and " start date " are one.
 *
 * @example headerKey("Catégorie") // "categorie"
 */
export function headerKey(header: string): string {
  return header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
