using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Audits of suites whose authors wish us ill: every word that is not ours is hostile.</summary>
internal static class HostileScenarios
{
    public static Gen<Scenario> All { get; } =
        from target in HostileText.Texts
        from project in HostileText.Texts
        from options in Values.Many(HostileText.Texts)
        from faults in Values.Many(Faults)
        from errors in Values.Many(HostileText.Texts)
        from reason in HostileText.Texts
        from specimens in Values.Some(Specimens)
        from scan in Scans.Of(Gen.Constant(new SuiteId(project, "net10.0")), Gen.Elements(specimens.Select(specimen => new ConcernedTest(specimen.Class, specimen.Method, FindingReach.Test)).ToArray()))
        from quarantine in Quarantines.All
        select new Scenario
        {
            Facts = new GateFacts { Quarantine = quarantine with { Entries = [.. quarantine.Entries.Append(Quarantines.About(specimens[0], quarantine.Today))] } },
            Scans = [scan],
            Target = target,
            Runs = 4,
            Options = options,
            Faults = faults,
            Suites =
            [
                new SuiteScenario
                {
                    Id = new SuiteId(project, "net10.0"),
                    DiscoveryErrors = errors,
                    Unfinished = ImmutableDictionary<int, (Completion, string)>.Empty.Add(3, (Completion.Crashed, reason)),
                    Specimens = [.. specimens.Select((specimen, index) => specimen with { Row = $"{index}" })],
                },
            ],
        };

    private static Gen<Fault> Faults =>
        from subject in HostileText.Texts
        from message in HostileText.Texts
        from details in Values.Many(HostileText.Texts)
        select new Fault { Kind = FaultKind.Build, Subject = subject, Message = message, Details = details };

    private static Gen<Specimen> Specimens =>
        from @class in HostileText.Texts
        from method in HostileText.Texts
        from name in HostileText.Texts
        from strips in Gen.Elements(("PPPP", "PFPF"), ("PFPP", "PPPF"), ("FFFF", "FFFF"), ("PPPP", "FFFF"), ("SSSS", "SSSS"), ("PPPP", "PPPP"), ("PP.P", "PPPP"))
        from failure in Suites.Failures
        from skip in HostileText.Texts
        from trait in HostileText.Texts
        select new Specimen
        {
            Class = @class,
            Method = method,
            DisplayName = name,
            Serial = strips.Item1,
            Parallel = strips.Item2,
            Failure = failure,
            SkipReason = strips.Item1 == "SSSS" ? $"flaky {skip}" : null,
            Traits = [new Trait("Category", $"flaky {trait}")],
        };
}
