// src/domain/result/reason-codes.ts
/**
* The closed list of reason codes, with the CLI exit code each leads to when it is the first reason of a `stop`
* (0 done or nothing to do, 1 findings, regression failed or gate blocked, 2 bad input or settings,
* 3 infrastructure or inconclusive) and one sentence for the docs.
*/
const REASON_CODES = {
	"findings-present": {
		exit: 1,
		about: "Validation found at least one error."
	},
	"fix-not-written": {
		exit: 3,
		about: "A file could not be written, or somebody else changed it while its fix was made."
	},
	"nothing-to-publish": {
		exit: 0,
		about: "The agent's files mean the same as the newest version."
	},
	"publish-note-vague": {
		exit: 1,
		about: "The publish note does not say why the version exists."
	},
	"published-at-older-commit": {
		exit: 1,
		about: "A newer commit has been published already."
	},
	"version-unknown": {
		exit: 2,
		about: "The ledger holds no such version."
	},
	"version-on-hold": {
		exit: 1,
		about: "Someone, or a rollback, put the version on hold."
	},
	"hold-unchanged": {
		exit: 0,
		about: "The version is on hold already, or was not on hold."
	},
	"version-changed": {
		exit: 1,
		about: "The version's commit no longer gives the digest that was published, or its tag says something else than the ledger."
	},
	"step-skipped": {
		exit: 1,
		about: "The version is not verified in the environment before this one."
	},
	"not-validated": {
		exit: 1,
		about: "No passing validation is recorded for the digest."
	},
	"regression-missing": {
		exit: 1,
		about: "No full regression run is recorded for the digest in the environment before."
	},
	"regression-failed": {
		exit: 1,
		about: "The newest full regression run for the digest did not pass."
	},
	"approval-missing": {
		exit: 1,
		about: "Nobody has approved this version for this environment at this ledger position."
	},
	"approval-by-author": {
		exit: 1,
		about: "The approver is an author of the change."
	},
	"approval-rejected": {
		exit: 1,
		about: "A reviewer rejected the deployment."
	},
	"approval-unprotected": {
		exit: 1,
		about: "The GitHub Environment has no required reviewers, so an approval proves nothing."
	},
	"approval-outdated": {
		exit: 1,
		about: "Something was deployed to the environment after the approval."
	},
	"already-approved": {
		exit: 0,
		about: "The same person approved the same thing already."
	},
	"already-active": {
		exit: 0,
		about: "The environment runs this version already."
	},
	"deployment-running": {
		exit: 1,
		about: "Another run holds the environment."
	},
	"deployment-unproven": {
		exit: 3,
		about: "An earlier run left an open intent and cannot be proven finished."
	},
	"lost-the-race": {
		exit: 1,
		about: "Another run deployed to the environment first."
	},
	drift: {
		exit: 1,
		about: "The platform runs something else than the ledger says."
	},
	"platform-unreachable": {
		exit: 3,
		about: "The platform did not answer usably."
	},
	"delivery-refused": {
		exit: 3,
		about: "The platform refused the version."
	},
	"read-back-failed": {
		exit: 3,
		about: "The platform never reported the version as active."
	},
	interrupted: {
		exit: 3,
		about: "The run was cancelled; what it did is recorded."
	},
	"smoke-missing": {
		exit: 2,
		about: "The version has no conversation tagged `smoke`."
	},
	"smoke-failed": {
		exit: 1,
		about: "A smoke conversation failed after activation."
	},
	"smoke-inconclusive": {
		exit: 3,
		about: "A smoke conversation could not be measured."
	},
	"rolled-back": {
		exit: 1,
		about: "The environment was put back on its last verified version."
	},
	"rollback-failed": {
		exit: 3,
		about: "The environment could not be put back; a person must act."
	},
	"no-rollback-target": {
		exit: 1,
		about: "No verified version of this environment is there to go back to."
	},
	"target-never-verified": {
		exit: 1,
		about: "The named version was never verified in this environment."
	},
	"stale-run": {
		exit: 1,
		about: "A re-run of a deploy that never succeeded, while something newer was deployed."
	},
	"rerun-refused": {
		exit: 1,
		about: "Policy does not let a re-run roll back."
	},
	"rerun-rolls-back": {
		exit: 0,
		about: "A re-run of an old successful deploy: this is a rollback."
	},
	"ledger-corrupt": {
		exit: 3,
		about: "The ledger's chain does not verify."
	},
	"ledger-unreachable": {
		exit: 3,
		about: "The ledger could not be read or written."
	},
	"no-tests": {
		exit: 2,
		about: "No conversation was selected; an empty run is never green."
	},
	"nothing-asserted": {
		exit: 2,
		about: "A conversation asserts nothing."
	},
	"tests-invalid": {
		exit: 2,
		about: "The tests have errors."
	},
	"tests-failed": {
		exit: 1,
		about: "At least one conversation failed."
	},
	"tests-inconclusive": {
		exit: 3,
		about: "At least one conversation could not be measured."
	},
	"wrong-version": {
		exit: 3,
		about: "The bot ran another version than the one under test."
	},
	"comment-not-permitted": {
		exit: 0,
		about: "The token may not write comments; the job summary has the text."
	},
	"comment-not-ours": {
		exit: 0,
		about: "Somebody else's comment carries our marker; it was left alone."
	},
	"run-refused": {
		exit: 1,
		about: "The run that made the results is not the expected pull request run of this repository."
	},
	"run-unverified": {
		exit: 3,
		about: "GitHub did not say enough about the run that made the results; nothing was written."
	},
	"pull-request-unclear": {
		exit: 1,
		about: "Not exactly one open pull request belongs to the run that made the results."
	},
	"stale-result": {
		exit: 0,
		about: "The pull request has moved on since the results were made; nothing was written."
	},
	"result-missing": {
		exit: 0,
		about: "The run left no result: its check ended before it had one."
	},
	"result-refused": {
		exit: 1,
		about: "A result file is unusable, contradicts another, or is about another commit."
	},
	"agent-refused": {
		exit: 1,
		about: "A result is about an agent that no settings file of the default branch describes."
	}
};
export { REASON_CODES as t };
