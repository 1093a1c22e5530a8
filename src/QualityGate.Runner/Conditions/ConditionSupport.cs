namespace QualityGate.Runner.Conditions;

/// <summary>What this machine can do about one need of a condition.</summary>
public abstract record ConditionSupport
{
    private ConditionSupport()
    {
    }

    /// <summary>Everything that is needed.</summary>
    public sealed record Full : ConditionSupport;

    /// <summary>The condition can be arranged, but shows less than elsewhere.</summary>
    /// <param name="Message">What is missing, and what follows.</param>
    /// <param name="Fix">What to do about it.</param>
    public sealed record Limited(string Message, string Fix) : ConditionSupport;

    /// <summary>The condition cannot be arranged.</summary>
    /// <param name="Message">What is missing.</param>
    /// <param name="Fix">What to do about it.</param>
    public sealed record Missing(string Message, string Fix) : ConditionSupport;
}
