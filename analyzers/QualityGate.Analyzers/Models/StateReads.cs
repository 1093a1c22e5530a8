namespace QualityGate.Analyzers.Models;

/// <summary>What expressions read, and whether reading is all they do.</summary>
internal sealed class StateReads(RuleContext rule, TypeBodies type, Settling settling)
{
    /// <summary>The variables that an assertion looks at, those that a helper of the test class reads for it included.</summary>
    public List<ISymbol> Of(Assertion assertion)
    {
        var roots = new List<ISymbol>();
        foreach (IOperation subject in assertion.Subjects)
        {
            roots.AddRange(Roots.Of(subject));
            foreach (IOperation part in subject.DescendantsAndSelf())
            {
                if (part is not IInvocationOperation call || type.Of(call.TargetMethod) is not { } helper)
                    continue;

                foreach (IOperation block in helper.Blocks)
                    roots.AddRange(Roots.Of(block));
            }
        }

        return roots;
    }

    /// <summary>Whether the expression leaves all as it is.</summary>
    public bool IsOnlyRead(IOperation value)
    {
        foreach (IOperation part in TestFlow.Parts(value, rule.Guards))
        {
            if (part is IInvocationOperation call && !CallNames.IsRead(call.TargetMethod.Name))
                return false;
        }

        return true;
    }

    /// <summary>Throws, and whatever else is handed code to run, acts rather than looks. A verification of a mock only names the call.</summary>
    public bool RunsCode(Assertion assertion)
    {
        if (assertion.IsMockVerification)
            return false;

        foreach (IOperation subject in assertion.Subjects)
        {
            if ((subject.Bare() is IDelegateCreationOperation made && IsRun(made.Target)) || !IsLookedAt(subject))
                return true;
        }

        return false;
    }

    /// <summary>Whether a time is read, or something whose name speaks of time.</summary>
    public static bool IsAboutTime(IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            bool isAboutTime = part switch
            {
                IMemberReferenceOperation member => CallNames.IsAboutTime(member.Member.Name) || IsTime(member.Type),
                ILocalReferenceOperation local => CallNames.IsAboutTime(local.Local.Name) || IsTime(local.Type),
                IInvocationOperation call => CallNames.IsAboutTime(call.TargetMethod.Name),
                _ => false,
            };
            if (isAboutTime)
                return true;
        }

        return false;
    }

    /// <summary>Static state of the code at hand can be changed by anyone.</summary>
    public static bool HasOpenState(List<ISymbol> roots)
    {
        foreach (ISymbol root in roots)
        {
            if (root is { IsStatic: true } and (IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }))
                return true;
        }

        return false;
    }

    private static bool IsTime(ITypeSymbol? type) => type?.Name is "DateTime" or "DateTimeOffset" or "TimeSpan" or "Stopwatch";

    // What takes an argument is a predicate over items.
    private static bool IsRun(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters.IsEmpty,
        IMethodReferenceOperation group => group.Method.Parameters.IsEmpty,
        _ => true,
    };

    // An assertion whose subject is a call that acts or waits has a reason of its own to hold.
    private bool IsLookedAt(IOperation subject)
    {
        foreach (IOperation part in TestFlow.Parts(subject, rule.Guards))
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call) is null && !rule.Assertions.IsLibraryMethod(call.TargetMethod) && !Looks(call))
                return false;
        }

        return true;
    }

    private bool Looks(IInvocationOperation call)
    {
        if (CallNames.IsAction(call.TargetMethod) || settling.IsWait(call))
            return false;

        // An awaited Any() or First() of the product's own comes back when there is one.
        if (Starts.ReturnsTask(call.TargetMethod) && call.TargetMethod.Name is "Any" or "All" or "First" or "Single" or "Last" or "Select" or "Take")
            return false;

        if (CallNames.IsRead(call.TargetMethod.Name) || Roots.IsOfThePlatform(call.TargetMethod))
            return true;

        if (type.Of(call.TargetMethod) is not { } helper)
            return false;

        foreach (IOperation statement in TestFlow.Of(helper))
        {
            if (settling.Settles(statement))
                return false;
        }

        return true;
    }
}
