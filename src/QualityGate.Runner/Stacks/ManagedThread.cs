using System.Collections.Immutable;

namespace QualityGate.Runner.Stacks;

/// <summary>One thread of a test process, as it was found.</summary>
/// <param name="Frames">Innermost first.</param>
internal sealed record ManagedThread(ImmutableArray<StackFrame> Frames)
{
    /// <summary>The frames down to the outermost that is asked for; none when that is nowhere on this thread.</summary>
    public ImmutableArray<StackFrame> DownTo(Func<StackFrame, bool> isOutermost)
    {
        for (int depth = Frames.Length; depth > 0; depth--)
        {
            if (isOutermost(Frames[depth - 1]))
                return Frames[..depth];
        }

        return [];
    }
}
