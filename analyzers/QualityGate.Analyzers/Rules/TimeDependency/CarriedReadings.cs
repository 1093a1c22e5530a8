using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>
/// Tells second readings of a clock from data: a reading that was kept and handed to the code under test comes back, and equals
/// itself.
/// </summary>
internal sealed class CarriedReadings(Assertions assertions)
{
    private const int MostSteps = 3;

    /// <summary>Whether the operand serves nothing but assertions, and has no part in what it is compared with.</summary>
    public bool IsOnlyCompared(IOperation side, IOperation other)
    {
        foreach (IOperation part in side.DescendantsAndSelf())
        {
            switch (part)
            {
                case IParameterReferenceOperation or IFieldReferenceOperation:
                    return false;
                case ILocalReferenceOperation local when other.Mentions(local.Local) || IsData(local.Local, local, depth: 0):
                    return false;
            }
        }

        return true;
    }

    // Looks both ways: at what the local is used for, and at the locals that it was made of.
    private bool IsData(ILocalSymbol local, IOperation near, int depth)
    {
        Locals locals = Locals.Around(near);
        foreach (IOperation use in locals.UsesOf(local))
        {
            if (!IsInAssertion(use) && !(HolderOf(use) is { } holder && depth < MostSteps && !IsData(holder, near, depth + 1)))
                return true;
        }

        foreach (IOperation value in locals.ValuesOf(local))
        {
            foreach (IOperation part in value.DescendantsAndSelf())
            {
                if (depth < MostSteps && part is ILocalReferenceOperation source && IsData(source.Local, near, depth + 1))
                    return true;
            }
        }

        return false;
    }

    // The local that is made of this one by nothing but reckoning.
    private static ILocalSymbol? HolderOf(IOperation use)
    {
        for (IOperation? current = use.Parent; current is not null; current = current.Parent)
        {
            if (current is IVariableDeclaratorOperation declarator)
                return declarator.Symbol;

            if (current is not (IConversionOperation or IParenthesizedOperation or IArgumentOperation or IVariableInitializerOperation) && RealClock.Pass(current) != OriginStep.Through)
                return null;
        }

        return null;
    }

    private bool IsInAssertion(IOperation use)
    {
        for (IOperation? current = use.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IInvocationOperation call && assertions.Of(call) is not null)
                return true;
        }

        return false;
    }
}
