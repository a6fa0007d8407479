import { isJsonObject, type JsonObject } from "../../../../src/domain/json.ts";
import { notFound, page, parameter, type Route, type RouteRequest, refusal, user } from "../route.ts";
import type { ReviewComment, ReviewRecord } from "../state.ts";

const FILES = "/repos/{owner}/{repo}/pulls/{pull_number}/files";
const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";

export const reviewRoutes: readonly Route[] = [
  {
    route: `GET ${FILES}`,
    needs: [["pull_requests", "read"]],
    handle(request) {
      const pull = Number(parameter(request, "pull_number"));
      if (!request.state.pulls.has(pull)) return notFound;
      const { owner, repo } = request.state;
      const url = `https://github.com/${owner}/${repo}`;
      const files = (request.state.files.get(pull) ?? []).map(({ path, status, patch }, index) => ({
        sha: String(index).padStart(40, "0"),
        filename: path,
        status,
        additions: 1,
        deletions: 1,
        changes: 2,
        blob_url: `${url}/blob/main/${encodeURI(path)}`,
        raw_url: `${url}/raw/main/${encodeURI(path)}`,
        contents_url: `https://api.github.com/repos/${owner}/${repo}/contents/${encodeURI(path)}`,
        ...(patch === undefined ? {} : { patch }),
      }));
      return page(request, files, `/repos/${owner}/${repo}/pulls/${pull}/files`);
    },
  },
  {
    route: `GET ${REVIEWS}`,
    needs: [["pull_requests", "read"]],
    handle(request) {
      const pull = Number(parameter(request, "pull_number"));
      if (!request.state.pulls.has(pull)) return notFound;
      const { owner, repo } = request.state;
      const mine = request.state.reviews.filter((review) => review.pull === pull);
      return page(
        request,
        mine.map((review) => shape(request, review)),
        `/repos/${owner}/${repo}/pulls/${pull}/reviews`,
      );
    },
  },
  {
    route: `POST ${REVIEWS}`,
    needs: [["pull_requests", "write"]],
    handle(request) {
      const pull = Number(parameter(request, "pull_number"));
      if (!request.state.pulls.has(pull)) return notFound;
      const written = Array.isArray(request.body.comments) ? request.body.comments : [];
      const comments = written.flatMap((one) => (isJsonObject(one) ? [readComment(one)] : []));
      if (comments.some((comment) => !isInDiff(request, pull, comment)))
        return refusal(422, "Unprocessable Entity: Line could not be resolved");
      const review: ReviewRecord = {
        id: request.state.nextId(),
        pull,
        author: request.token.login,
        body: String(request.body.body ?? ""),
        event: String(request.body.event ?? "PENDING"),
        commit: String(request.body.commit_id ?? request.state.pulls.get(pull)?.headSha),
        comments,
        submittedAt: request.state.now(),
      };
      request.state.reviews.push(review);
      return { status: 200, body: shape(request, review) };
    },
  },
];

function readComment(written: JsonObject): ReviewComment {
  const line = Number(written.line);
  return {
    path: String(written.path),
    body: String(written.body),
    line,
    startLine: written.start_line === undefined ? line : Number(written.start_line),
    side: String(written.side),
  };
}

/** GitHub takes comments on lines that the diff shows, on one hunk of its right side. */
function isInDiff(
  request: RouteRequest,
  pull: number,
  { path, line, startLine, side }: ReviewComment,
): boolean {
  const file = request.state.files.get(pull)?.find((one) => one.path === path);
  const hunks = [...(file?.patch ?? "").matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
  return (
    side === "RIGHT" &&
    hunks.some(([, start, length]) => {
      const first = Number(start);
      const last = first + Number(length ?? 1) - 1;
      return first <= startLine && startLine <= line && line <= last;
    })
  );
}

function shape(request: RouteRequest, review: ReviewRecord): JsonObject {
  const { owner, repo } = request.state;
  const html = `https://github.com/${owner}/${repo}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const api = `https://api.github.com/repos/${owner}/${repo}/pulls/${review.pull}`;
  return {
    ...request.example("pull-request-review"),
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: review.author === null ? null : user(review.author),
    body: review.body,
    state: review.event === "COMMENT" ? "COMMENTED" : review.event,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}
