import { describeDays } from "./chaos.ts";

describeDays(501, 500);
