namespace QualityGate.Analyzers.Models;

/// <summary>The statements of one function in the order in which they run; blocks, using, try and lock are walked through.</summary>
internal static class TestFlow
{
    /// <summary>What runs before a statement, first to last.</summary>
    public static IEnumerable<IOperation> Before(IOperation statement)
    {
        var levels = new Stack<IOperation>();
        for (IOperation? current = statement; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; current = current.Parent)
            levels.Push(current);

        while (levels.Count > 1)
        {
            IOperation parent = levels.Pop();
            IOperation child = levels.Peek();
            foreach (IOperation earlier in parent.ChildOperations)
            {
                if (earlier == child)
                    break;

                // Of a construct that is left by a branch, the other branch has not run.
                if (parent is IBlockOperation or IUsingOperation or ITryOperation)
                {
                    foreach (IOperation part in Flat(earlier))
                        yield return part;
                }
            }
        }
    }

    /// <summary>What runs after a statement, to the end of the function, or of the loop around it.</summary>
    public static IEnumerable<IOperation> After(IOperation statement)
    {
        for (IOperation current = statement; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IBlockOperation block:
                    for (int index = block.Operations.IndexOf(current) + 1; index < block.Operations.Length; index++)
                    {
                        foreach (IOperation part in Flat(block.Operations[index]))
                            yield return part;
                    }

                    break;
                case ITryOperation { Finally: { } last } guarded when guarded.Body == current:
                    foreach (IOperation part in Flat(last))
                        yield return part;

                    break;
                case ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    yield break;
            }
        }
    }

    /// <summary>The statements of a body.</summary>
    public static IEnumerable<IOperation> Of(MemberBody body)
    {
        foreach (IOperation block in body.Blocks)
        {
            foreach (IOperation part in Flat(block))
                yield return part;
        }
    }

    /// <summary>The operations that run when the statement does: those of a lambda only when an assertion calls it on the spot.</summary>
    public static IEnumerable<IOperation> Parts(IOperation statement, Guards guards)
    {
        var open = new Stack<IOperation>();
        open.Push(statement);
        while (open.Count > 0)
        {
            IOperation current = open.Pop();
            yield return current;
            if (current is ILocalFunctionOperation || (current is IAnonymousFunctionOperation lambda && !guards.RunsInPlace(lambda)))
                continue;

            foreach (IOperation child in current.ChildOperations.Reverse())
                open.Push(child);
        }
    }

    private static IEnumerable<IOperation> Flat(IOperation statement)
    {
        switch (statement)
        {
            case IBlockOperation or IUsingOperation or ILockOperation:
                foreach (IOperation child in statement.ChildOperations)
                {
                    foreach (IOperation part in Flat(child))
                        yield return part;
                }

                break;
            case ITryOperation guarded:
                foreach (IOperation part in Flat(guarded.Body))
                    yield return part;

                if (guarded.Finally is { } last)
                {
                    foreach (IOperation part in Flat(last))
                        yield return part;
                }

                break;
            case ILocalFunctionOperation:
                break;
            default:
                yield return statement;
                break;
        }
    }
}
