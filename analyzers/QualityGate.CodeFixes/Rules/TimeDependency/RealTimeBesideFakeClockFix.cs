using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.TimeDependency;

/// <summary>Mends QG3004: the test moves its own clock, and everything else waits on that one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RealTimeBesideFakeClockFix() : FlakinessFix(RuleIds.RealTimeBesideFakeClock)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<ExpressionSyntax>() is not { } expression || ClockInScope(code) is not { } clock)
            return [];

        return code.Model.GetOperation(expression, code.CancellationToken) switch
        {
            IInvocationOperation { TargetMethod.Name: "Delay" or "Sleep" } delay when delay.EnclosingFunction() is null => Advancing(code, expression, delay, clock),
            IInvocationOperation { TargetMethod.Name: "Delay" } delay => Passing(code, ((InvocationExpressionSyntax)expression).ArgumentList, delay.Arguments, delay.TargetMethod, clock),
            IObjectCreationOperation { Constructor: { ContainingType.Name: "CancellationTokenSource" or "PeriodicTimer" } constructor } made when expression is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } =>
                Passing(code, arguments, made.Arguments, constructor, clock),
            _ => [],
        };
    }

    // The test's own flow waits for time to pass, and time passes when the test says so.
    private static IEnumerable<Repair> Advancing(FlakyCode code, ExpressionSyntax expression, IInvocationOperation delay, ISymbol clock)
    {
        ExpressionSyntax waited = expression;
        while (waited.Parent is AwaitExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            waited = (ExpressionSyntax)waited.Parent;

        if (waited.Parent is ExpressionStatementSyntax && HasAdvance(clock))
            yield return code.Replace("Advance the fake clock instead", waited, SyntaxFactory.ParseExpression($"{clock.Name}.Advance({Time(delay.Arguments[0], code)})"));
    }

    private static IEnumerable<Repair> Passing(FlakyCode code, ArgumentListSyntax list, ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, ISymbol clock)
    {
        if (!code.Knowledge.FakeClocks.IsProvider(TypeOf(clock)) || !TakesClockToo(method, code))
            yield break;

        string rest = arguments.Length > 1 && arguments[1].Syntax is ArgumentSyntax token ? $", {token}" : "";
        yield return code.Replace("Wait on the fake clock", list, SyntaxFactory.ParseArgumentList($"({Time(arguments[0], code)}, {clock.Name}{rest})"));
    }

    private static string Time(IArgumentOperation time, FlakyCode code) =>
        time.Parameter?.Type.Name == "TimeSpan" ? ((ArgumentSyntax)time.Syntax).Expression.ToString() : $"{code.NameOf("System", "TimeSpan")}.FromMilliseconds({((ArgumentSyntax)time.Syntax).Expression})";

    /// <summary>The one fake clock that can be named at the hit.</summary>
    private static ISymbol? ClockInScope(FlakyCode code)
    {
        ISymbol? found = null;
        bool isStatic = code.Model.GetEnclosingSymbol(code.Node.SpanStart, code.CancellationToken)?.IsStatic == true;
        foreach (ISymbol symbol in code.Model.LookupSymbols(code.Node.SpanStart))
        {
            bool canBeNamed = symbol switch
            {
                ILocalSymbol => symbol.Locations[0].SourceSpan.End < code.Node.SpanStart,
                IFieldSymbol or IPropertySymbol => symbol.IsStatic || !isStatic,
                IParameterSymbol => true,
                _ => false,
            };
            if (!canBeNamed || !code.Knowledge.FakeClocks.IsFake(TypeOf(symbol)))
                continue;

            if (found is not null)
                return null;

            found = symbol;
        }

        return found;
    }

    private static bool HasAdvance(ISymbol clock)
    {
        for (ITypeSymbol? type = TypeOf(clock); type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Advance").Any(member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.Name: "TimeSpan" }] }))
                return true;
        }

        return false;
    }

    // Since .NET 8.
    private static bool TakesClockToo(IMethodSymbol method, FlakyCode code) =>
        method.ContainingType.GetMembers(method.Name).Any(member => member is IMethodSymbol other && code.Knowledge.FakeClocks.TakesClock(other));

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
