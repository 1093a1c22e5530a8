using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3005: a time that was converted by the machine's own time zone is compared with one that is written in the test.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalTimeZoneAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.LocalTimeZoneAsserted,
        "An assertion depends on the time zone of the machine",
        "'{0}' goes by the time zone of the machine, and the value it is compared with does not");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion || rule.Guards.IsOnlyQuoted(call))
            return;

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair.Kind != ComparisonKind.Equal || (Conversion(pair.Actual, pair.Expected) ?? Conversion(pair.Expected, pair.Actual)) is not { } conversion)
                continue;

            rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.Medium, Excerpt.Of(conversion)) { Beside = conversion.PlaceOutside(call) });
            return;
        }
    }

    // Where both sides were converted, they agree in every zone.
    private static IOperation? Conversion(IOperation side, IOperation other) =>
        Lineage.Of(side, Look) is { } conversion && FixedValues.Is(Origins.Of(other)) && !IsInput(other) && Lineage.Of(other, Look) is null ? conversion : null;

    // What the test also hands to the code under test comes back from there, by way of any zone.
    private static bool IsInput(IOperation other) =>
        other.Bare() is ILocalReferenceOperation local && Locals.Around(local).UsesOf(local.Local).Count > 1;

    private static OriginStep Look(IOperation operation) => operation switch
    {
        _ when IsConversion(operation) => OriginStep.Source,
        IInvocationOperation { TargetMethod.Name: "ToUniversalTime" or "Parse" or "ParseExact" } => OriginStep.Stop,
        IPropertyReferenceOperation { Property.Name: "UtcDateTime" or "UtcTicks" } => OriginStep.Stop,
        IPropertyReferenceOperation { Property: { Name: "Offset" } offset } => IsDate(offset.ContainingType) ? OriginStep.Through : OriginStep.Stop,
        IInvocationOperation { TargetMethod.Name: "ToString" } text => text.Instance is { } time && IsDate(time.Bare().Type) ? OriginStep.Through : OriginStep.Stop,
        _ => RealClock.Pass(operation),
    };

    private static bool IsConversion(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToLocalTime" } method } => IsDate(method.ContainingType),
        // A date without a kind is taken for a local one.
        IInvocationOperation { TargetMethod: { Name: "ToUniversalTime" } method, Instance: { } instance } => IsDate(method.ContainingType) && IsWithoutKind(instance),
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.SpecialType: SpecialType.System_DateTime }, Arguments: [var text, ..] } parse => ReadsZone(parse, text.Value),
        IInvocationOperation { TargetMethod: { Name: "ConvertTime" or "ConvertTimeFromUtc" } convert } call => convert.ContainingType.HasName("System.TimeZoneInfo") && TakesLocal(call),
        IPropertyReferenceOperation { Property: { Name: "LocalDateTime" } property } => IsDate(property.ContainingType),
        IObjectCreationOperation { Arguments: [var date] } made => made.Type is { Name: "DateTimeOffset" } && IsDate(made.Type) && IsWithoutKind(date.Value),
        _ => false,
    };

    private static bool IsWithoutKind(IOperation date) =>
        Origins.Of(date) is IObjectCreationOperation { Type.SpecialType: SpecialType.System_DateTime } made && made.Arguments.Length > 1 && !made.Arguments.Any(argument => argument.Parameter?.Type.Name == "DateTimeKind");

    // "...Z" and "...+01:00" become local time, unless a style says otherwise.
    private static bool ReadsZone(IInvocationOperation parse, IOperation text) =>
        !parse.Arguments.Any(argument => argument.Parameter?.Type.Name == "DateTimeStyles" && argument.ArgumentKind == ArgumentKind.Explicit)
        && KnownValues.Text(text) is { Length: > 10 } written
        && written.IndexOf(':') > 0
        && (written[written.Length - 1] == 'Z' || written.LastIndexOf('+') > 10 || written.LastIndexOf('-') > 10);

    private static bool TakesLocal(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Value.Bare() is IPropertyReferenceOperation { Property: { Name: "Local", ContainingType.Name: "TimeZoneInfo" } });

    private static bool IsDate(ITypeSymbol? type) => type is { Name: "DateTime" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
