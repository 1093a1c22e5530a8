using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3008: a wait whose end fails the test, and which is over before a loaded machine gets to do what is waited for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeoutTooShortAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.TimeoutTooShort,
        "A wait is too short for a loaded machine",
        "After {0} ms this fails the test; a loaded machine needs longer for almost anything, and a longer limit costs nothing when all is well");

    private protected override void Register(RuleContext rule)
    {
        var verdicts = new ExpiryVerdicts(rule.Assertions);
        rule.OnOperation(context => Judge(context, rule, verdicts), OperationKind.Invocation);
        rule.OnSymbol(context => JudgeAttributes(context, rule), SymbolKind.Method);
    }

    private static void Judge(OperationAnalysisContext context, RuleContext rule, ExpiryVerdicts verdicts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (LimitOf(call, rule, verdicts) is not { } limit || !IsTooShort(limit.Time, call.Syntax.SyntaxTree, rule)
            || !rule.Tests.IsInTestClass(context.ContainingSymbol.ContainingType) || Skips.Cover(context.ContainingSymbol) || rule.Guards.IsOnlyQuoted(call))
            return;

        rule.Report(context, new Finding(Rule, limit.Place.Syntax.GetLocation(), Confidence.Medium, limit.Time.TotalMilliseconds));
    }

    private static (IOperation Place, TimeSpan Time)? LimitOf(IInvocationOperation call, RuleContext rule, ExpiryVerdicts verdicts)
    {
        if (rule.Knowledge.FakeClocks.TakesClock(call.TargetMethod))
            return null;

        if (rule.Waits.Of(call) is { CanExpire: true, Timeout: { } timeout } wait)
            return DurationConstants.Of(timeout) is { } time && verdicts.Fails(call, wait) ? (timeout, time) : null;

        int index = call.TargetMethod switch
        {
            { Name: "CompleteWithin" or "CompleteWithinAsync", ContainingNamespace.Name: "Specialized" } => 0,
            { Name: "CompleteIn", ContainingType.Name: "Should" } => 1,
            { Name: "After", ContainingType.ContainingNamespace: { Name: "Constraints", ContainingNamespace.Name: "Framework" } } => 0,
            _ => -1,
        };
        return index >= 0 && index < call.Arguments.Length && DurationConstants.Of(call.Arguments[index].Value) is { } limit && limit > TimeSpan.Zero
            ? (call.Arguments[index].Value, Scaled(call, limit))
            : null;
    }

    // NUnit: After(2).Seconds
    private static TimeSpan Scaled(IInvocationOperation call, TimeSpan limit) => call.Parent is not IPropertyReferenceOperation property ? limit : property.Property.Name switch
    {
        "Seconds" => TimeSpan.FromSeconds(limit.TotalMilliseconds),
        "Minutes" => TimeSpan.FromMinutes(limit.TotalMilliseconds),
        _ => limit,
    };

    // [Fact(Timeout = 500)], [Timeout(500)], [CancelAfter(500)], [MaxTime(500)]
    private static void JudgeAttributes(SymbolAnalysisContext context, RuleContext rule)
    {
        var method = (IMethodSymbol)context.Symbol;
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (TimeOf(attribute) is { } milliseconds && milliseconds > 0
                && attribute.ApplicationSyntaxReference is { } place
                && IsTooShort(TimeSpan.FromMilliseconds(milliseconds), place.SyntaxTree, rule)
                && rule.Tests.IsTestMethod(method) && !Skips.Cover(method))
                rule.Report(context, new Finding(Rule, place.GetSyntax(context.CancellationToken).GetLocation(), Confidence.Medium, milliseconds));
        }
    }

    private static int? TimeOf(AttributeData attribute)
    {
        if (attribute is { AttributeClass.Name: "TimeoutAttribute" or "CancelAfterAttribute" or "MaxTimeAttribute", ConstructorArguments: [var first, ..] } && first.Single() is int time)
            return time;

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "Timeout" && argument.Value.Single() is int named)
                return named;
        }

        return null;
    }

    private static bool IsTooShort(TimeSpan time, SyntaxTree tree, RuleContext rule) =>
        time < TimeSpan.FromMilliseconds(rule.Options.Number(KnownOptions.ShortestTimeout, tree));
}
