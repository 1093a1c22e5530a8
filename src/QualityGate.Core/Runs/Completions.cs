namespace QualityGate.Core.Runs;

/// <summary>Questions about a <see cref="Completion"/>.</summary>
public static class Completions
{
    /// <summary>A valid run counts towards the number that was asked for: it ended by itself or by what its tests did.</summary>
    public static bool IsValid(this Completion completion) =>
        completion is Completion.Completed or Completion.TimedOut or Completion.Crashed;
}
