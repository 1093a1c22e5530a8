using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Scans of code whose authors wish us ill.</summary>
internal static class Scans
{
    public static Gen<ProjectScan> All { get; } = Of(from project in HostileText.Texts select new SuiteId(project, "net10.0"), Tests);

    /// <summary>Scans of these suites, whose findings concern tests of these.</summary>
    public static Gen<ProjectScan> Of(Gen<SuiteId> suites, Gen<ConcernedTest> tests) =>
        from suite in suites
        from isProduct in Gen.Elements(true, false)
        from framework in Values.OneOf<TestFramework>()
        from files in Values.Counts
        from findings in Values.Many(Findings(tests))
        from markers in Values.Many(Conclusions.Markers)
        from gaps in Values.Many(Gaps)
        select new ProjectScan { Suite = suite, IsProduct = isProduct, Framework = framework, Files = files, Findings = findings, Markers = markers, Gaps = gaps };

    private static Gen<ConcernedTest> Tests =>
        from @class in HostileText.Texts
        from method in HostileText.Texts
        from reach in Values.OneOf<FindingReach>()
        select new ConcernedTest(@class, method, reach);

    private static Gen<StaticFinding> Findings(Gen<ConcernedTest> tests) =>
        from rule in HostileText.Texts
        from title in HostileText.Texts
        from message in HostileText.Texts
        from link in HostileText.Texts
        from cause in Values.OneOf<RootCause>()
        from severity in Values.OneOf<FindingSeverity>()
        from confidence in Values.OneOf<FindingConfidence>()
        from location in Suites.Locations
        from column in Values.Counts
        from beside in Values.Many(Suites.Locations)
        from lines in Values.Many(HostileText.Texts)
        from diff in HostileText.Texts
        from concerned in Values.Many(tests)
        select new StaticFinding
        {
            Rule = rule,
            Title = title,
            Cause = cause,
            Severity = severity,
            Confidence = confidence,
            Message = message,
            Location = location,
            Column = column,
            EndColumn = column + 3,
            Beside = beside,
            Link = link.Length == 0 ? null : $"https://example.org/{link}",
            Frame = new CodeFrame(location.Line, lines),
            Repair = diff.Length == 0 ? null : new CodeRepair(title, diff),
            Tests = concerned,
        };

    private static Gen<ScanGap> Gaps =>
        from kind in Values.OneOf<ScanGapKind>()
        from message in HostileText.Texts
        from details in Values.Many(HostileText.Texts)
        select new ScanGap(kind, message, details);
}
