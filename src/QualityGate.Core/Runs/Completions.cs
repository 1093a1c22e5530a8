namespace QualityGate.Core.Runs;

/// <summary>Questions about a <see cref="Completion"/>.</summary>
public static class Completions
{
    /// <summary>A valid run counts towards the number that was asked for: it ended by itself or by what its tests did.</summary>
    public static bool IsValid(this Completion completion) =>
        completion is Completion.Completed or Completion.TimedOut or Completion.Crashed;

    /// <summary>A lost run shows nothing of any test and is repeated: something outside of them failed, or nobody knows how it ended.</summary>
    public static bool IsLost(this Completion completion) => completion is Completion.Voided or Completion.Unknown;

    /// <summary>True when the run was ended before its tests were, by one of them or by something that they share.</summary>
    public static bool IsCutShort(this Completion completion) => completion is Completion.TimedOut or Completion.Crashed;
}
