using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Who else of a test class touches static state, and who puts it right again.</summary>
internal sealed class StaticUse(TypeBodies bodies, RuleContext rule)
{
    private readonly ImmutableArray<TestPart> _parts = TestParts.Of(bodies, rule).ToImmutableArray();

    /// <summary>The test or set-up by which a write in this body reaches other tests; null when it reaches none.</summary>
    public TestPart? Pollutes(ISymbol state, MemberBody body)
    {
        foreach (TestPart part in _parts)
        {
            if (part.Body == body
                && part.Hook is null or { Kind: HookKind.Setup, Scope: HookScope.Test }
                && !(part.Hook is not null && (IsOwn(state) || IsSetToConstant(part.Body, state)))
                && !Skips.Cover(part.Entry.Method!)
                && !IsRestored(state, part)
                && !IsSetAnew(state, part)
                && !IsAlone(state, part)
                && !IsDrawn(state, part))
                return part;
        }

        return null;
    }

    // Private to the class, or a stand-in that is declared inside the class or in its file: no other test is likely to know it.
    private bool IsOwn(ISymbol state)
    {
        if (SymbolEqualityComparer.Default.Equals(state.ContainingType, bodies.Type))
            return state.DeclaredAccessibility == Accessibility.Private;

        if (state.ContainingType.IsWithin(bodies.Type))
            return true;

        foreach (SyntaxReference declaration in state.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (SyntaxReference type in bodies.Type.DeclaringSyntaxReferences)
            {
                if (type.SyntaxTree == declaration.SyntaxTree)
                    return true;
            }
        }

        return false;
    }

    // What a set-up gives the same value before every test is what the suite agrees on: most often each of its classes does so.
    private static bool IsSetToConstant(MemberBody body, ISymbol state)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is ISimpleAssignmentOperation { Value: var value, Target: var target } && SymbolEqualityComparer.Default.Equals(target.Named(), state) && !value.ConstantValue.HasValue)
                return false;
        }

        return Any(body, operation => StaticState.Sets(operation, state));
    }

    // A number drawn in a helper that nobody else looks at: it only has to be new.
    private bool IsDrawn(ISymbol state, TestPart writer) =>
        writer.IsHelper && IsOwn(state) && Any(writer.Body, operation => operation is IIncrementOrDecrementOperation increment && SymbolEqualityComparer.Default.Equals(increment.Target.Named(), state))
        && !bodies.All.Any(body => body != writer.Body && body.Method is not null && FirstMention(body, state) is not null);

    // Nobody but the one test, and that runs once.
    private bool IsAlone(ISymbol state, TestPart writer)
    {
        if (!IsOwn(state) || writer.Hook is not null || HasRows(writer.Entry.Method!))
            return false;

        foreach (MemberBody body in bodies.All)
        {
            if (body != writer.Entry && (body != writer.Body || IsSharedHelper(body)) && Any(body, operation => operation is IMemberReferenceOperation { Member: var member } && SymbolEqualityComparer.Default.Equals(member, state)))
                return false;
        }

        return true;

        bool IsSharedHelper(MemberBody body) => _parts.Count(part => part.Body == body) > 1;
    }

    private static bool HasRows(IMethodSymbol test) => test.Parameters.Length > 0 || test.Attribute("NUnit.Framework.RepeatAttribute") is not null;

    // In a finally part of the same member, or in a teardown: by a write, or by a call that belongs to it.
    private bool IsRestored(ISymbol state, TestPart writer)
    {
        foreach (IOperation operation in writer.Body.Operations())
        {
            if (StaticState.Restores(operation, state) && operation.IsInFinally())
                return true;
        }

        if (StaticRestores.EndWith(writer.Entry, state) || rule.Tests.Actions.Surround(writer.Entry.Method!) || rule.Parallelism.HasIsolationAttribute(writer.Entry.Method!))
            return true;

        foreach (TestPart part in _parts)
        {
            if (part.Hook is { Kind: HookKind.Teardown } && Any(part.Body, operation => StaticState.Restores(operation, state)))
                return true;
        }

        return BaseClassCare.Covers(bodies.Type, state, rule) || StaticRestores.AreInPlace(writer.Body, state);
    }

    // Every test that touches it gives it a value first, or the set-up does, and nobody who could interfere runs at the same time.
    private bool IsSetAnew(ISymbol state, TestPart writer)
    {
        Company company = rule.Parallelism.CompanyOf(writer.Entry.Method!.ContainingType);
        if (IsOwn(state) ? company == Company.OwnClass : company != Company.Alone)
            return false;

        foreach (TestPart part in _parts)
        {
            if (part.Hook is { Kind: HookKind.Setup, Scope: HookScope.Test } && Any(part.Body, operation => StaticState.Sets(operation, state)))
                return true;
        }

        int settingTests = 0;
        foreach (TestPart part in _parts)
        {
            if (part.Hook is not null || part.IsHelper || IsSetFirst(part.Body, state) is not { } isSetFirst)
                continue;

            if (!isSetFirst)
                return false;

            settingTests++;
        }

        // Several that all set it show that the class knows whom it belongs to; a single one may simply have forgotten.
        return IsOwn(state) || settingTests > 1;
    }

    // Null when the body never touches it. A helper of the class may be what sets it: Job.Reset().
    private bool? IsSetFirst(MemberBody body, ISymbol state)
    {
        (int Start, bool IsSet)? first = FirstMention(body, state) is { } mention ? (mention.Syntax.SpanStart, StaticState.IsSetAt(mention)) : null;
        foreach ((IInvocationOperation call, MemberBody helper) in bodies.Helpers(body))
        {
            if (call.EnclosingFunction() is null && (first is null || call.Syntax.SpanStart < first.Value.Start) && FirstMention(helper, state) is { } inner)
                first = (call.Syntax.SpanStart, StaticState.IsSetAt(inner));
        }

        return first?.IsSet;
    }

    /// <summary>Where other tests of the class look at it; at most three.</summary>
    public ImmutableArray<Location> Readers(ISymbol state, TestPart writer)
    {
        var found = ImmutableArray.CreateBuilder<Location>();
        foreach (TestPart part in _parts)
        {
            if (part.Entry != writer.Entry && part.Body != writer.Body && found.Count < 3 && FirstMention(part.Body, state) is { } mention)
                found.Add(mention.Syntax.GetLocation());
        }

        return found.ToImmutable();
    }

    private static bool Any(MemberBody body, Func<IOperation, bool> condition)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (condition(operation))
                return true;
        }

        return false;
    }

    private static IOperation? FirstMention(MemberBody body, ISymbol state)
    {
        IOperation? first = null;
        foreach (IOperation operation in body.Operations())
        {
            if (operation is IMemberReferenceOperation { Member: var member }
                && SymbolEqualityComparer.Default.Equals(member, state)
                && operation.EnclosingFunction() is null
                && (first is null || operation.Syntax.SpanStart < first.Syntax.SpanStart))
                first = operation;
        }

        return first;
    }
}
