import { leiden } from "./leiden.ts";
import { louvain } from "./louvain.ts";
import type { CommunityMethod } from "./method.ts";

/** All ways of finding communities, the default first. */
export const COMMUNITY_METHODS: readonly CommunityMethod[] = [louvain, leiden];
