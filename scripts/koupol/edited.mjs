/**
 * Texts of the chronology, each with what readers get in its place: the same fact in fewer words. An empty text is left out, since another
 * field says it.
 */
export const edited = {
  // Summaries
  "According to two European security officials and documents, specialists from China came repeatedly for development work on military drones. No individual date appears in the relays seen.":
    "According to two European security officials and documents, specialists from China came repeatedly for development work on military drones.",
  "A TSK Vektor letter bills Kupol for more than half a dozen AEE drones; A60, A100 and A200 are listed as still to come. Whether this is one document or several is not clear from the relays.":
    "A TSK Vektor letter bills Kupol for more than half a dozen AEE drones; A60, A100 and A200 are listed as still to come. The reports leave open whether this is one document or several.",
  "Conflicting dates: kept apart until an EU act is identified.": "The reports disagree on the date of an EU measure.",
  "Foreign ministry on 17 December (Lin Jian); the commerce ministry follows on 19 December.":
    "Foreign ministry spokesperson Lin Jian says so on 17 December; the commerce ministry follows on 19 December.",
  "An internal document gives 2,000 for 2024 and says more than 1,500 had been delivered by April 2025.":
    "An internal document gives 2,000 drones for 2024 and says more than 1,500 had been delivered by April 2025.",
  "First detailed account of their part in tests and technical work inside Russia. Two European officials see a deepening relationship and a possible move to new models; the purpose of the deliveries could not be established independently.":
    "First detailed account of the experts’ part in tests and technical work inside Russia.",

  // What is known of a date
  "Day given by one news source; the legal act of that day exists but its annex was not read.":
    "One news source gives the day; an EU act of that day exists, but whether it names Kupol was not checked.",
  "Months as given by the sources of the report; details of the documents were withheld at the sources’ request.":
    "The months are those that the report gives; its sources asked for details of the documents to be withheld.",
  "Month in two sources; the day (12 December) was not verified.": "Two sources give the month; the day, 12 December, is not verified.",
  "Sources differ: 20 June (list updated) or 21 June (Tokyo dateline). Not an interval: one day, unsettled.":
    "Sources differ: the list was updated on 20 June, a report from Tokyo is dated 21 June.",
  "Start: second quarter of 2024. End: bounded only by the report’s date. No single visit is dated in the material seen except as part of the late-2024 tests.":
    "The end is only the date of the report. No single visit is dated, except as part of the tests in late 2024.",
  '"Last year" in a report of September 2025.': "In a report of September 2025.",
  "No date for the letter in the relays seen.": "No report read dates the letter.",
  '"Earlier this year" in a report of 25 September 2024.': "In a report of 25 September 2024.",
  "Known only to precede the report.": "Known only to be earlier than the report.",
  "Day not confirmed; earliest dated relay seen is 14 September.":
    "The day is not confirmed: the earliest relay with a date is of 14 September.",
  "Statement given to Reuters, dated here by the report that carries it.": "A statement to Reuters; the date is that of the report.",
  "Dated by the report that carries it.": "The date is that of the report.",
  "Relays of the July 2025 report say the EU acted in October 2024; no EU listing of these firms that month was found. The EU listing found is of 16 December.":
    "Relays of the July 2025 report say that the EU acted in October 2024; the only EU listing found is of 16 December.",
  '"Last quarter of 2024" in one relay, "late 2024" or "end of 2024" in others.': "In one relay; others say “late 2024” or “end of 2024”.",
  "About 07:00 local time (UTC+4) in one report.": "",
  'Start "in the wake of" the October 2024 sanctions, or "since late 2024"; end bounded by the report.':
    "The start is “in the wake of” the October 2024 sanctions or “since late 2024”; the end is only the date of the report.",
  "Order for the year 2025; date of the contract withheld.": "An order for the year 2025; the date of the contract was withheld.",
  "23 July in one relay, 24 July 07:55 in Kyiv: the same moment can fall on two civil dates.":
    "One relay is dated 23 July; one from Kyiv is dated 24 July, 07:55 local time.",

  // Counts, claims, verification
  'half a dozen = 6, "more than" = at least 7; a looser reading (about 7 or 8) is possible, so always show the words':
    "Half a dozen is six, so “more than” is at least seven; a looser reading, about seven or eight, is possible.",
  sensitivity: "sensitive matter",
  "sources conflict or nothing solid": "sources conflict",

  // Sources
  "ABC Media (Armenia), near-verbatim relay": "ABC Media",
  "Anews (syndicated Reuters)": "Anews",
  "gnews.cz (TASS, German)": "gnews.cz (TASS)",
  "Le Monde live, as reposted": "Le Monde (live)",
  "Report on the Garpiya-A1 drone and its Chinese engine (exact headline not seen)":
    "Report on the Garpiya-A1 drone and its Chinese engine",
  "chinese-drone-experts (the source article text)": "Article on the September 2025 Reuters report, in French",
  "Known only through relays. The day 13 is not confirmed; earliest dated relay seen is 14 Sept 2024.":
    "The headline is not known and the day is not confirmed: the earliest relay with a date is of 14 September 2024.",
  "Headline and address as cited by a relay (garnertedarmstrong.org); long syndicated excerpt seen at anews.com.tr.":
    "Headline as one relay cites it; Anews carries a long excerpt.",
  "Headline as carried by uasnews.pro and thegaze.media; relay dated 23 July 2025 (maritimeprofessional.com), Kyiv relay 24 July 07:55 local.":
    "Headline as two relays cite it.",
  "Headline as carried by UNN; address not seen. Earliest clock time seen in a relay: 25 Sept 2025, 11:15 (comments.ua).":
    "Headline as UNN carries it.",
  "Relay error seen: says seven Garpiya-3; other relays say seven drones, two of them G3.":
    "Says seven Garpiya-3; other relays say seven drones, two of them Garpiya-3.",
  "Also gives 16 December 2022 as the EU listing date and names US, Canada, Ukraine and Switzerland as listing too.":
    "Gives 16 December 2022 as the date of the EU listing and names the United States, Canada, Ukraine and Switzerland as listing too.",
  "Only source seen that names Xiamen Limbach in the EU 15th package; Redlepus not named.":
    "The only source read that names Xiamen Limbach in the EU’s 15th package; it does not name Redlepus.",
  "Adoption date seen; the annex naming Kupol was not read.": "Gives the date of adoption; whether its annex names Kupol was not checked.",
  "Datelined Tokyo, 21 June.": "Dated Tokyo, 21 June.",
  "Reposts at le-meridien.fr and agencefrance24.com; attribution to Le Monde inferred from the repost context, not verified.":
    "Read on le-meridien.fr and agencefrance24.com; that it comes from Le Monde is not verified.",
  "Rewrites the French relay; drops two attributions (see articleFacts S9, S10).":
    "Rewrites the French relay. It says “massive” where relays of Reuters say “extensive”, states closer ties and new models as facts where Reuters cites two unnamed officials, and makes one statement that no relay read supports.",

  // Credits
  "stored public pages read as excerpts; no Reuters article was readable in full":
    "compiled from excerpts of archived public pages; no Reuters article could be read in full",
  "pages seen run to October 2025; later developments were not searched": "developments after October 2025 were not searched",
};
