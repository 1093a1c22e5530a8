using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>audit</c>. Values stay text here, so that one place says what is wrong with them.</summary>
internal sealed class AuditCommand
{
    private readonly Argument<string?> _target = TargetWords.NewTarget();
    private readonly TargetWords _words = new();
    private readonly Option<string?> _runs = new("--runs", "-n") { Description = "Fresh-process runs under each condition [10].", HelpName = "N" };
    private readonly Option<string?> _conditions = new("--conditions") { Description = "Comma-separated: asconfigured, serial, parallel and provoking ones such as cpustress or timezone, joined by + to hold together; doctor lists them [serial,parallel].", HelpName = "LIST" };
    private readonly Option<string?> _shard = new("--shard") { Description = "Only this part of the audit, such as 2/4, to be put together by merge; none for all of it [what the CI engine says].", HelpName = "I/N" };
    private readonly Option<string?> _shardBy = new("--shard-by") { Description = "How it is cut into parts: iterations, or tests when one run takes too long [iterations].", HelpName = "WHAT" };
    private readonly Option<string?> _profile = new("--profile") { Description = "What is spent besides: quick (nothing), standard (about ten runs), deep (until --max-time or --until-power) [quick].", HelpName = "NAME" };
    private readonly Option<string?> _untilPower = new("--until-power") { Description = "Go on until a flake of that rate is seen with that probability under each condition, such as 0.95@5%.", HelpName = "P@R" };
    private readonly Option<string?> _filter = new("--filter") { Description = "Only these tests, in the language of dotnet test --filter.", HelpName = "EXPR" };
    private readonly Option<string?> _exclude = new("--exclude") { Description = "Not these tests, in the same language.", HelpName = "EXPR" };
    private readonly Option<string?> _since = new("--since") { Description = "Only tests that a change since that branch, tag or commit concerns; what cannot be told counts as concerned.", HelpName = "REF" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder for record and reports [qualitygate-report].", HelpName = "DIR" };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with the last audit, which was stopped or killed, as it was begun; --runs may be raised." };
    private readonly Option<string?> _timeout = new("--timeout") { Description = "Limit of the whole command; what was seen by then is reported, exit code 3.", HelpName = "D" };
    private readonly Option<string?> _testTimeout = new("--test-timeout") { Description = "Limit of one test; beyond it the test hangs [5m; once it was seen, ten times its longest, at least 1m].", HelpName = "D" };
    private readonly Option<string?> _maxTime = new("--max-time") { Description = "Budget for the runs; none is begun after it is spent.", HelpName = "D" };
    private readonly Option<string?> _confirm = new("--confirm") { Description = "Check flaky tests once more in another host: os (dotnet test, or the application itself).", HelpName = "HOST" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Seed from which every run's seed is derived [1].", HelpName = "S" };
    private readonly Option<string?> _jobs = new("--jobs", "-j") { Description = "Suites that run side by side [1].", HelpName = "N" };
    private readonly Option<bool> _noScan = new("--no-scan") { Description = "Do not read the code for what makes tests flaky." };
    private readonly Option<bool> _noGate = new("--no-gate") { Description = "Only make the runs: 0 when they were made, whatever they showed; merge or gate decides." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be run, and about how long that takes; runs no test." };
    private readonly Option<bool> _allowPartial = new("--allow-partial") { Description = "Accept code that could not be read whole; it is named all the same." };
    private readonly Option<string?> _policy = new("--policy") { Description = "A configuration file instead of the nearest qualitygate.json.", HelpName = "FILE" };
    private readonly Option<string?> _gateProfile = new("--gate-profile") { Description = "Profile of the gate: default, strict, or one of the configuration file [default].", HelpName = "NAME" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "What is accepted [.qualitygate/baseline.json at the root of the repository].", HelpName = "FILE" };
    private readonly Option<string?> _history = HistoryWords.NewPlace();
    private readonly Option<bool> _requireHistory = HistoryWords.NewNeed();
    private readonly Option<string?> _formats = new("--format") { Description = FormatNames.Description, HelpName = "LIST" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<AuditArguments, CancellationToken, Task<ExitCode>> run)
    {
        _profile.CompletionSources.Add("quick", "standard", "deep");
        _shardBy.CompletionSources.Add("iterations", "tests");
        _conditions.CompletionSources.Add([.. ConditionCatalogue.All.Select(condition => condition.Name), .. ConditionCatalogue.Families]);
        Command command = new("audit", "Repeat every test serially and in parallel, judge it, and write the audit.")
        {
            _target, _runs, _conditions, _shard, _shardBy, _profile, _untilPower, _filter, _exclude, _since, _output, _resume, _timeout, _testTimeout, _maxTime, _confirm, _seed, _jobs, _noScan, _noGate, _dryRun, _allowPartial, _policy, _gateProfile, _baseline, _history, _requireHistory, _formats, _json,
        };
        _words.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private AuditArguments Read(ParseResult parsed) => _words.Read(parsed) with
    {
        Target = parsed.GetValue(_target),
        Runs = parsed.GetValue(_runs),
        Conditions = parsed.GetValue(_conditions),
        Shard = parsed.GetValue(_shard),
        ShardBy = parsed.GetValue(_shardBy),
        Profile = parsed.GetValue(_profile),
        UntilPower = parsed.GetValue(_untilPower),
        Filter = parsed.GetValue(_filter),
        Exclude = parsed.GetValue(_exclude),
        Since = parsed.GetValue(_since),
        Output = parsed.GetValue(_output),
        Resume = parsed.GetValue(_resume),
        Timeout = parsed.GetValue(_timeout),
        TestTimeout = parsed.GetValue(_testTimeout),
        MaxTime = parsed.GetValue(_maxTime),
        Confirm = parsed.GetValue(_confirm),
        Seed = parsed.GetValue(_seed),
        Jobs = parsed.GetValue(_jobs),
        NoScan = parsed.GetValue(_noScan),
        NoGate = parsed.GetValue(_noGate),
        DryRun = parsed.GetValue(_dryRun),
        AllowPartial = parsed.GetValue(_allowPartial),
        Policy = parsed.GetValue(_policy),
        GateProfile = parsed.GetValue(_gateProfile),
        Baseline = parsed.GetValue(_baseline),
        History = parsed.GetValue(_history),
        RequireHistory = parsed.GetValue(_requireHistory),
        Formats = parsed.GetValue(_formats),
        Json = parsed.GetValue(_json),
    };
}
