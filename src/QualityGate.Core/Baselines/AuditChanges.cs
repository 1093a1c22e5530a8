using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>An audit held against a baseline. Lists of tests are in the order of the audit, of what is gone in that of the baseline.</summary>
public sealed record AuditChanges
{
    /// <summary>Flaky now, and not known as flaky.</summary>
    public required ImmutableArray<TestId> NewlyFlaky { get; init; }

    /// <summary>Flaky now as they were before.</summary>
    public required ImmutableArray<TestId> StillFlaky { get; init; }

    /// <summary>Known as flaky or broken and not seen failing, in too few runs to call them mended.</summary>
    public required ImmutableArray<TestId> NotProved { get; init; }

    /// <summary>Known as flaky or broken, and mended as far as runs can show it.</summary>
    public required ImmutableArray<TestId> Mended { get; init; }

    /// <summary>Broken now, and not known as broken.</summary>
    public required ImmutableArray<TestId> NewlyBroken { get; init; }

    /// <summary>Flaky or broken as before, and failing in a way that is not known.</summary>
    public required ImmutableArray<TestId> FailingInNewWays { get; init; }

    /// <summary>Tests that the baseline does not hold.</summary>
    public required ImmutableArray<TestId> Added { get; init; }

    /// <summary>Tests of the baseline that are not there any more, as far as the audit would have seen them.</summary>
    public required ImmutableArray<TestId> Removed { get; init; }

    /// <summary>Never run now, and not known as skipped.</summary>
    public required ImmutableArray<TestId> NewlySkipped { get; init; }

    /// <summary>Findings of the analyzers that the baseline does not hold.</summary>
    public required ImmutableArray<FlaggedPlace> NewFindings { get; init; }

    /// <summary>Markers of flaky tests that the baseline does not hold.</summary>
    public required ImmutableArray<BaselineMarker> NewMarkers { get; init; }

    /// <summary>Suites of the baseline of which the audit cannot say what became of their tests.</summary>
    public required ImmutableArray<SuiteId> NotCompared { get; init; }

    /// <summary>The part that is about some of the suites.</summary>
    internal AuditChanges Within(Func<SuiteId, bool> isMeant)
    {
        return this with
        {
            NewlyFlaky = Only(NewlyFlaky),
            StillFlaky = Only(StillFlaky),
            NotProved = Only(NotProved),
            Mended = Only(Mended),
            NewlyBroken = Only(NewlyBroken),
            FailingInNewWays = Only(FailingInNewWays),
            Added = Only(Added),
            Removed = Only(Removed),
            NewlySkipped = Only(NewlySkipped),
            NewFindings = [.. NewFindings.Where(place => place.Suite is { } suite && isMeant(suite))],
            NewMarkers = [.. NewMarkers.Where(marker => isMeant(new SuiteId(marker.Project, "")))],
            NotCompared = [.. NotCompared.Where(isMeant)],
        };

        ImmutableArray<TestId> Only(ImmutableArray<TestId> tests) => [.. tests.Where(test => isMeant(test.Suite))];
    }
}
