using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Rules;

/// <summary>The reporter behind tests that cannot fail by themselves: the one that was left to say so, and was told not to.</summary>
internal static class MutedReporters
{
    public static (Step Step, Passage Setting)? Behind(StudiedJob job, StudiedStep tests) => job.Steps
        .SkipWhile(step => !ReferenceEquals(step, tests))
        .Skip(1)
        .Select(step => TestReporters.MutedBy(step.Step) is { } setting ? ((Step, Passage)?)(step.Step, setting.Place) : null)
        .FirstOrDefault(found => found is not null);
}
