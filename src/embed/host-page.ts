import { hostEmbeds } from "./host.ts";

hostEmbeds(window);
