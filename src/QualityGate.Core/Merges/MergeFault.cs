using QualityGate.Core.Faults;

namespace QualityGate.Core.Merges;

/// <summary>Why parts of an audit cannot be put together.</summary>
internal static class MergeFault
{
    /// <summary>The first problem is the sentence, the others stand below it.</summary>
    /// <exception cref="QualityGateException">There is a problem.</exception>
    public static void ThrowIfAny(IEnumerable<string> problems)
    {
        if (problems.ToImmutableArray() is [var first, .. var others])
            throw new QualityGateException(new Fault { Kind = FaultKind.MissingShards, Message = first, Details = others });
    }

    public static QualityGateException Of(string problem) => new(FaultKind.MissingShards, problem);
}
