import { describeDays } from "./chaos.ts";

describeDays(1, 500);
