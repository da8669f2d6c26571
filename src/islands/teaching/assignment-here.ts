import { readAssignment } from "../../progress/assignment.ts";
import { namesPlace } from "../names-place.ts";

/** The assignment in the page's address; where that leads to a place of the page, it holds none. */
export function assignmentHere(): ReturnType<typeof readAssignment> {
  return readAssignment(namesPlace(location.hash) ? "" : location.hash);
}
