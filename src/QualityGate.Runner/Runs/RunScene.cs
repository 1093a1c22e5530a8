using System.Collections.Immutable;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Runs;

/// <summary>Who was where when a run came to its end.</summary>
internal sealed record RunScene
{
    /// <summary>Started and not ended, in the order of starts.</summary>
    public required ImmutableArray<CaseProgress> Running { get; init; }

    public required ImmutableArray<CaseProgress> Ended { get; init; }

    /// <summary>Asked for and not heard of.</summary>
    public required ImmutableArray<CaseProgress> Unseen { get; init; }

    /// <summary>True when the run was about a single class.</summary>
    public required bool IsOfOneClass { get; init; }

    /// <summary>The only test that the run was about; null when there were several.</summary>
    public required CaseProgress? OnlyCandidate { get; init; }

    /// <summary>
    /// Who answers for a silence, when all news have long arrived: the tests that a set-up of their class keeps from beginning, or the
    /// only one that the run was about; empty when it may have been anybody.
    /// </summary>
    public ImmutableArray<CaseProgress> Waiting => (IsOfOneClass, OnlyCandidate) switch
    {
        (true, _) when !Unseen.IsEmpty => Unseen,
        (_, { } only) => [only],
        _ => [],
    };

    public static RunScene Of(RunTranscript transcript, Discovery discovery, RequestedCases requested)
    {
        ImmutableArray<DiscoveredTest> asked = [.. discovery.Tests.Where(test => requested.Includes(test.Id))];
        RunScene scene = new()
        {
            Running = transcript.Running(),
            Ended = transcript.Ended(),
            Unseen = transcript.Unseen(asked),
            IsOfOneClass = asked.DistinctBy(test => test.Id.Class).Count() == 1,
            OnlyCandidate = null,
        };
        return asked.DistinctBy(test => test.Id.WholeMethod).Count() == 1 ? scene with { OnlyCandidate = CandidateIn(scene) } : scene;
    }

    /// <summary>Of a single method: its row that was running, or not heard of, or that had ended. Several may have been it.</summary>
    private static CaseProgress? CandidateIn(RunScene scene) => (scene.Running, scene.Unseen, scene.Ended) switch
    {
        ([var running], _, _) => running,
        ([], [var unseen], _) => unseen,
        ([], [], [var ended]) => ended,
        _ => null,
    };
}
