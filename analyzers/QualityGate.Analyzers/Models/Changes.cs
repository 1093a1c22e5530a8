namespace QualityGate.Analyzers.Models;

/// <summary>Tells operations that give a variable a new value.</summary>
internal static class Changes
{
    /// <summary>What gets the new value; null for any other operation. <c>??=</c> is left out: it fills what is missing.</summary>
    public static IOperation? TargetOf(IOperation operation) => operation switch
    {
        IIncrementOrDecrementOperation step => step.Target,
        ICompoundAssignmentOperation compound => compound.Target,
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target,
        _ => null,
    };

    /// <summary>Whether the new value is made from the old one: <c>x++</c>, <c>x += y</c>, <c>x = Math.Max(x, y)</c>.</summary>
    public static bool ReadsOldValue(IOperation change) => change switch
    {
        IIncrementOrDecrementOperation or ICompoundAssignmentOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Target.Named() is { } symbol && assignment.Value.Mentions(symbol),
        _ => false,
    };
}
