using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>Finds, in the tests of one type and the helpers they call, fixed delays that an assertion relies on.</summary>
internal sealed class DelayedAssertions(RuleContext rule, TypeBodies type)
{
    private readonly FixedDelays _delays = new(rule.Waits);
    private readonly Settling _settling = new(rule.Knowledge, rule.Options);
    private readonly Dictionary<MemberBody, ImmutableArray<FixedDelay>> _found = [];

    public IEnumerable<DelayedAssertion> All()
    {
        var seen = new HashSet<IOperation>();
        foreach (MemberBody test in type.All)
        {
            if (test.Method is not { } method || !rule.Tests.IsTestMethod(method, rule.Options, test.Blocks[0].Syntax.SyntaxTree))
                continue;

            foreach (DelayedAssertion found in In(test, ImmutableArray<IOperation>.Empty))
            {
                if (seen.Add(found.Delay.Statement))
                    yield return found;
            }

            foreach ((IInvocationOperation call, MemberBody helper) in type.Helpers(test))
            {
                if (helper.Method is not { MethodKind: MethodKind.Ordinary } || DelaysIn(helper).IsEmpty || rule.Guards.FunctionOf(call) is not null || call.EnclosingStatement() is not { } statement)
                    continue;

                foreach (DelayedAssertion found in In(helper, TestFlow.Before(statement).ToImmutableArray(), call))
                {
                    if (seen.Add(found.Delay.Statement))
                        yield return found;
                }
            }
        }
    }

    private IEnumerable<DelayedAssertion> In(MemberBody body, ImmutableArray<IOperation> before, IInvocationOperation? call = null)
    {
        foreach (FixedDelay delay in DelaysIn(body))
        {
            if (Judge(delay, Before(body, before, call, delay.Statement)) is { } found)
                yield return found;
        }
    }

    // A helper is asked about at each of its calls.
    private ImmutableArray<FixedDelay> DelaysIn(MemberBody body)
    {
        if (_found.TryGetValue(body, out ImmutableArray<FixedDelay> known))
            return known;

        var delays = ImmutableArray.CreateBuilder<FixedDelay>();
        foreach (IOperation operation in body.Operations())
        {
            if (_delays.Of(operation, type) is { } delay && rule.Guards.FunctionOf(operation) is null && !IsPolling(operation))
                delays.Add(delay);
        }

        return _found[body] = delays.ToImmutable();
    }

    // Only the nearest loop is looked at: it is what the delay repeats in.
    private static bool IsPolling(IOperation delay)
    {
        if (delay.EnclosingLoop() is not { } loop)
            return false;

        if (loop is IWhileLoopOperation)
            return true;

        foreach (IOperation part in loop.Descendants())
        {
            if (part is IBranchOperation or IReturnOperation { IsImplicit: false })
                return true;
        }

        return false;
    }

    private StartedWork Before(MemberBody body, ImmutableArray<IOperation> caller, IInvocationOperation? call, IOperation delay)
    {
        var work = new StartedWork(rule.Knowledge, rule.Options, type);
        foreach (MemberBody setup in type.All)
        {
            if (IsSetup(setup, body.Member.ContainingType))
            {
                foreach (IOperation statement in setup.Blocks)
                    work.Add(statement, isSetup: true);
            }
        }

        foreach (IOperation statement in caller)
            work.Add(statement);

        if (call is not null)
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument.Parameter is { } parameter && Roots.First(argument.Value) is { } root && work.Of([root]) is { } start)
                    work.Alias(parameter.OriginalDefinition, start);
            }
        }

        foreach (IOperation statement in TestFlow.Before(delay))
            work.Add(statement);

        return work;
    }

    private bool IsSetup(MemberBody body, INamedTypeSymbol testClass) =>
        SymbolEqualityComparer.Default.Equals(body.Member.ContainingType, testClass)
        && (body.Method is null || rule.Tests.HookOf(body.Method)?.Kind == HookKind.Setup
            || rule.Options.Names(KnownOptions.SetupMethods, body.Method, body.Blocks[0].Syntax.SyntaxTree));

    private DelayedAssertion? Judge(FixedDelay delay, StartedWork work)
    {
        var reading = new DelayReading(rule, type, _settling, delay, work);
        foreach (IOperation statement in TestFlow.After(delay.Statement))
        {
            if (_delays.Of(statement, type) is not null || !reading.GoesOn(statement))
                break;
        }

        return reading.Result;
    }
}
