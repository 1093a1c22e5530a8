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
                && !(part.Hook is not null && IsOwn(state))
                && !IsRestored(state, part)
                && !IsSetAnew(state, part)
                && !IsAlone(state, part))
                return part;
        }

        return null;
    }

    // Private to the class, or a stand-in that is declared in its file.
    private bool IsOwn(ISymbol state)
    {
        if (state.ContainingType.IsWithin(bodies.Type))
            return state.DeclaredAccessibility == Accessibility.Private || state.ContainingType.DeclaredAccessibility == Accessibility.Private;

        foreach (SyntaxReference declaration in state.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (SyntaxReference type in bodies.Type.DeclaringSyntaxReferences)
            {
                if (type.SyntaxTree == declaration.SyntaxTree && state.ContainingType.DeclaredAccessibility != Accessibility.Public)
                    return true;
            }
        }

        return false;
    }

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

        if (rule.Tests.Actions.Surround(writer.Entry.Method!) || rule.Parallelism.HasIsolationAttribute(writer.Entry.Method!))
            return true;

        foreach (TestPart part in _parts)
        {
            if (part.Hook is { Kind: HookKind.Teardown } && Any(part.Body, operation => StaticState.Restores(operation, state)))
                return true;
        }

        return IsCaredForAbove(state, rule.Parallelism.CompanyOf(bodies.Type) == Company.Alone) || IsResetInPlace(state, writer.Body);
    }

    // Log.Logger = x; ... Log.CloseAndFlush();
    private static bool IsResetInPlace(ISymbol state, MemberBody body) =>
        Any(body, operation => operation is IInvocationOperation { TargetMethod: { IsStatic: true, Name: var name } method }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, state.ContainingType)
            && (name.StartsWith("Reset", StringComparison.Ordinal) || name.StartsWith("Close", StringComparison.Ordinal) || name.StartsWith("Shutdown", StringComparison.Ordinal)));

    // Every test that touches it gives it a value first, or the set-up does, and nobody who could interfere runs at the same time.
    private bool IsSetAnew(ISymbol state, TestPart writer)
    {
        Company company = rule.Parallelism.CompanyOf(writer.Body.Method!.ContainingType);
        if (IsOwn(state) ? company == Company.OwnClass : company != Company.Alone)
            return false;

        foreach (TestPart part in _parts)
        {
            if (part.Hook is { Kind: HookKind.Setup, Scope: HookScope.Test } && Any(part.Body, operation => StaticState.Sets(operation, state)))
                return true;
        }

        if (!IsOwn(state))
            return false;

        foreach (TestPart part in _parts)
        {
            if (part.Hook is null && FirstMention(part, state) is { } first && !StaticState.IsSetAt(first))
                return false;
        }

        return true;
    }

    /// <summary>Where other tests of the class look at it; at most three.</summary>
    public ImmutableArray<Location> Readers(ISymbol state, TestPart writer)
    {
        var found = ImmutableArray.CreateBuilder<Location>();
        foreach (TestPart part in _parts)
        {
            if (part.Entry != writer.Entry && part.Body != writer.Body && found.Count < 3 && FirstMention(part, state) is { } mention)
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

    private static IOperation? FirstMention(TestPart part, ISymbol state)
    {
        IOperation? first = null;
        foreach (IOperation operation in part.Body.Operations())
        {
            if (operation is IMemberReferenceOperation { Member: var member }
                && SymbolEqualityComparer.Default.Equals(member, state)
                && operation.EnclosingFunction() is null
                && (first is null || operation.Syntax.SpanStart < first.Syntax.SpanStart))
                first = operation;
        }

        return first;
    }

    // A base class stands in another file, whose syntax at least says whether the class has an eye on the state.
    private bool IsCaredForAbove(ISymbol state, bool isSerial)
    {
        for (INamedTypeSymbol? type = bodies.Type.BaseType; type is not null; type = type.BaseType)
        {
            foreach (SyntaxReference declaration in type.DeclaringSyntaxReferences)
            {
                if ((HasHook(type, HookKind.Teardown) || (isSerial && HasHook(type, HookKind.Setup))) && Names(declaration.GetSyntax(), state))
                    return true;
            }
        }

        return false;
    }

    private bool HasHook(INamedTypeSymbol type, HookKind kind)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false } method
                && (rule.Tests.HookOf(method)?.Kind == kind || (kind == HookKind.Teardown ? method.Name is "Dispose" or "DisposeAsync" : method.MethodKind == MethodKind.Constructor)))
                return true;
        }

        return false;
    }

    private static bool Names(SyntaxNode declaration, ISymbol state)
    {
        foreach (SyntaxToken token in declaration.DescendantTokens())
        {
            if (token.ValueText == state.Name || token.ValueText == state.ContainingType.Name)
                return true;
        }

        return false;
    }
}
