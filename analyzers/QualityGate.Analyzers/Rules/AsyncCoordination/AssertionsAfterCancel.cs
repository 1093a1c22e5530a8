using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Assertions that a test makes between telling work to stop and waiting for it.</summary>
internal static class AssertionsAfterCancel
{
    /// <param name="met">Position at which the work is waited for.</param>
    public static bool StandBefore(IOperation block, IInvocationOperation cancel, int met, RuleContext rule)
    {
        ISymbol source = cancel.Instance.Named()!;
        foreach (IOperation part in block.Descendants())
        {
            if (part is IInvocationOperation call
                && part.Syntax.SpanStart >= cancel.Syntax.Span.End
                && part.Syntax.Span.End <= met
                && part.EnclosingFunction() == cancel.EnclosingFunction()
                && rule.Assertions.Of(call, rule.Options) is not null
                && !call.Mentions(source)
                && !IsAboutTheTimeBefore(call, cancel)
                && !WaitsBetween(block, cancel, call, rule))
                return true;
        }

        return false;
    }

    // What the test waited for just before it cancelled has come, and stays so.
    private static bool IsAboutTheTimeBefore(IInvocationOperation assertion, IInvocationOperation cancel)
    {
        if (cancel.EnclosingStatement() is not { Parent: IBlockOperation block } statement || block.Operations.IndexOf(statement) is not (> 0 and var index))
            return false;

        IOperation before = block.Operations[index - 1];
        foreach (ISymbol root in Roots.Of(assertion))
        {
            if (before.Mentions(root))
                return true;
        }

        return false;
    }

    // What is waited for before the assertion may be the end of the work under another name.
    private static bool WaitsBetween(IOperation block, IInvocationOperation cancel, IInvocationOperation assertion, RuleContext rule)
    {
        foreach (IOperation part in block.Descendants())
        {
            if (part.Syntax.SpanStart >= cancel.Syntax.Span.End && part.Syntax.SpanStart <= assertion.Syntax.SpanStart && part.Syntax.Span.End <= assertion.Syntax.Span.End + 1 && Coordination.IsWait(part, rule))
                return true;
        }

        return false;
    }
}
