using System.Collections.Immutable;
using QualityGate.Runner.Runs;

namespace QualityGate.Runner.Crashes;

/// <summary>
/// Who killed the process. A test that its last words lead to did it, even when the process was faster than the news of the test's
/// start, or when the test had ended and left a thread behind. Without such a lead only who was there alone is charged: frameworks
/// tell of starts and ends from a thread of their own, so whoever seems to be running may have ended, and the culprit not be heard of
/// yet. The others are asked again, in ever smaller groups.
/// </summary>
internal static class CrashCulprits
{
    public static ImmutableArray<CaseProgress> Among(RunScene scene, CrashReport? report)
    {
        if (report is not null && Named(scene, report) is { IsEmpty: false } named)
            return named;

        return scene.OnlyCandidate is { } candidate ? [candidate] : [];
    }

    private static ImmutableArray<CaseProgress> Named(RunScene scene, CrashReport report)
    {
        ImmutableArray<CaseProgress> running = [.. scene.Running.Where(IsNamed)];
        ImmutableArray<CaseProgress> late = running.IsEmpty ? [.. scene.Unseen.Where(IsNamed).Take(1)] : running;
        return late.IsEmpty ? [.. scene.Ended.Where(IsNamed).Take(1)] : late;

        bool IsNamed(CaseProgress test) => report.Names(test.Name.ClassName, CaseIdentity.MethodOf(test.Name));
    }
}
