using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Audits;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Suites with their runs and tests.</summary>
internal static class Suites
{
    public static Gen<TestId> Ids { get; } =
        from suite in SuiteIds
        from @class in HostileText.Texts
        from method in HostileText.Texts
        from row in HostileText.Texts
        from ordinal in Values.Counts
        select new TestId(suite, @class, method, row, ordinal);

    public static Gen<SourceLocation> Locations { get; } =
        from file in HostileText.Texts
        from line in Values.Counts
        select new SourceLocation(file, line);

    public static Gen<Failure> Failures { get; } =
        from type in HostileText.Texts
        from message in HostileText.Texts
        from stack in HostileText.Texts
        select Failure.Of(type, message, stack);

    public static Gen<SuiteAudit> All { get; } =
        from id in SuiteIds
        from platform in Values.OneOf<TestPlatform>()
        from parallelism in Values.OneOf<DeclaredParallelism>()
        from sideBySide in Values.OneOf<SideBySide>()
        from discovered in Values.Counts
        from errors in Values.Many(HostileText.Texts)
        from runs in Values.Many(Runs)
        from setAside in Values.Many(Ids)
        from confirming in Values.Many(Runs)
        from probes in Values.Many(Probes)
        from traces in Values.Many(Traces)
        from tests in Values.Many(Tests.All)
        from causes in Values.Many(Causes)
        select new SuiteAudit
        {
            Id = id,
            Platform = platform,
            Parallelism = parallelism,
            SideBySide = sideBySide,
            Discovered = discovered,
            FilteredOut = discovered,
            SetAside = setAside,
            DiscoveryErrors = errors,
            Runs = runs,
            ConfirmingRuns = confirming,
            Probes = probes,
            Traces = traces,
            Tests = tests,
            SystemicCauses = causes,
        };

    private static Gen<SuiteId> SuiteIds =>
        from project in HostileText.Texts
        from framework in Gen.Elements("net10.0", "net8.0", "")
        select new SuiteId(project, framework);

    private static Gen<RunSummary> Runs =>
        from number in Values.Counts
        from conditions in Values.Conditions
        from seed in Values.Numbers
        from completion in Values.OneOf<Completion>()
        from reason in Values.Maybe(HostileText.Texts)
        from startedAt in Values.Moments
        from duration in Values.Durations
        from errors in Values.Many(HostileText.Texts)
        from leftovers in Values.Many(Leftovers)
        select new RunSummary
        {
            Number = number,
            Continues = number % 3 == 0 ? seed : null,
            Conditions = conditions,
            Seed = seed,
            Completion = completion,
            Reason = reason,
            StartedAt = startedAt,
            Duration = duration,
            Observed = number,
            Failures = number,
            Culprits = number,
            Missing = number,
            IsMassFailure = number % 2 == 0,
            Leftovers = leftovers,
            Errors = errors,
        };

    private static Gen<ProbeSummary> Probes =>
        from number in Values.Counts
        from host in Values.OneOf<SuiteHost>()
        from isolation in Values.OneOf<Isolation>()
        from completion in Values.OneOf<Completion>()
        from duration in Values.Durations
        select new ProbeSummary { Number = number, Host = host, Isolation = isolation, Tests = number, Completion = completion, Duration = duration };

    private static Gen<TracedTest> Traces =>
        from test in Ids
        from end in Values.OneOf<TraceEnd>()
        select new TracedTest(test, end);

    private static Gen<Leftover> Leftovers =>
        from process in HostileText.Texts
        from test in Ids
        from isKnown in Gen.Elements(true, false)
        select new Leftover(process, isKnown ? test : null);

    private static Gen<SystemicCause> Causes =>
        from suite in SuiteIds
        from sample in Failures
        from tests in Values.Some(Ids)
        from runs in Values.Many(Values.Counts)
        select new SystemicCause { Suite = suite, Sample = sample, Tests = tests, MassFailureRuns = runs };
}
