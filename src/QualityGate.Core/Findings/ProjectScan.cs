using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>What reading the code of one project in one target framework gave.</summary>
public sealed record ProjectScan
{
    /// <summary>The project and its framework; of a foreign result file, its path.</summary>
    public required SuiteId Suite { get; init; }

    /// <summary>It holds no tests and was read because it asked for it.</summary>
    public bool IsProduct { get; init; }

    /// <summary>What its tests are written with, as its references tell; unknown of records from before it was told, and of several at once.</summary>
    public TestFramework Framework { get; init; }

    /// <summary>Source files that somebody wrote and that were read; 0 when the project could not be read at all.</summary>
    public required int Files { get; init; }

    /// <summary>Ordered by place.</summary>
    public ImmutableArray<StaticFinding> Findings { get; init; } = [];

    /// <summary>Ordered by place.</summary>
    public ImmutableArray<FlakyMarker> Markers { get; init; } = [];

    /// <summary>What the code of each test can use, ordered by name; a test that is not among them was not read.</summary>
    public ImmutableArray<TestIngredients> Ingredients { get; init; } = [];

    /// <summary>What was not seen; empty when all was.</summary>
    public ImmutableArray<ScanGap> Gaps { get; init; } = [];

    /// <summary>True when something is missing that could be read on a sound machine: code in another language could not.</summary>
    public bool IsPartial => Gaps.Any(gap => gap.Kind != ScanGapKind.OtherLanguage && gap.Kind.HidesCode());

    /// <summary>What concerns a test of this suite, nearest first.</summary>
    public ImmutableArray<StaticFinding> Concerning(TestId test) => test.Suite != Suite ? [] :
    [
        .. Findings
            .Select(finding => (finding, reach: finding.ReachOf(test)))
            .Where(seen => seen.reach is not null)
            .OrderBy(seen => seen.reach)
            .Select(seen => seen.finding),
    ];

    /// <summary>All that was read of a test of this suite.</summary>
    public CodeEvidence About(TestId test) => test.Suite != Suite ? CodeEvidence.None
        : new CodeEvidence(Concerning(test), Ingredients.FirstOrDefault(ingredients => ingredients.Means(test)));
}
