import { parameter, type Route, refusal, user } from "../route.ts";

export const repositoryRoutes: readonly Route[] = [
  {
    route: "GET /user",
    needs: [],
    handle(request) {
      if (request.token.kind === "installation")
        return refusal(403, "Resource not accessible by integration");
      return {
        status: 200,
        body: {
          ...request.example("private-user-response-with-public-profile-information"),
          ...user(request.token.login),
        },
      };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}",
    needs: [["metadata", "read"]],
    handle(request) {
      const { owner, repo } = request.state;
      // Parts of GitHub's own example are not as GitHub describes them.
      const {
        source: _source,
        parent: _parent,
        ...example
      } = request.example("full-repository-default-response");
      return {
        status: 200,
        body: {
          ...example,
          language: null,
          name: repo,
          full_name: `${owner}/${repo}`,
          private: request.state.private,
          owner: user(owner),
        },
      };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/commits/{ref}",
    needs: [["contents", "read"]],
    handle(request) {
      const commit = request.state.commits.get(parameter(request, "ref"));
      if (!commit) return refusal(422, `No commit found for SHA: ${parameter(request, "ref")}`);
      return {
        status: 200,
        body: {
          ...request.example("commit"),
          // GitHub's own example of the files is not as GitHub describes them.
          files: [],
          sha: commit.sha,
          author: commit.authorLogin === null ? null : user(commit.authorLogin),
        },
      };
    },
  },
];
