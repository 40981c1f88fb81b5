import { openBeside } from "./open-beside.ts";
import { reportHeight } from "./report-height.ts";

reportHeight(window);
openBeside(window);
