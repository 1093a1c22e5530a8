using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5003: a number or time is written by the culture of the machine, and the text is compared with one in the test.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureTextAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.CultureTextAsserted,
        "Text of the current culture is compared with a literal",
        "'{0}' writes as the culture of the machine has it, and '{1}' is as one culture has it");

    private protected override void Register(RuleContext rule)
    {
        if (!rule.Options.IsCultureInvariant)
            rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);
    }

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion || rule.Guards.IsOnlyQuoted(call))
            return;

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair.Kind != ComparisonKind.Equal || (WrittenBeside(pair.Expected, pair.Actual) ?? WrittenBeside(pair.Actual, pair.Expected)) is not { } found || SetsCulture(call, context.ContainingSymbol))
                continue;

            rule.Report(context, new Finding(Rule, found.Written.Syntax.GetLocation(), Confidence.Medium, Excerpt.Of(found.Written), found.Literal) { Beside = call.PlaceOutside(found.Written) });
            return;
        }
    }

    private static (IOperation Written, string Literal)? WrittenBeside(IOperation literal, IOperation side) =>
        literal.Bare().ConstantValue is { HasValue: true, Value: string text } && Written(ValueOf(side), text) is { } written
            ? (written, text)
            : null;

    private static IOperation ValueOf(IOperation side) =>
        side.Bare() is ILocalReferenceOperation local ? Locals.Around(local).OnlyValueOf(local.Local)?.Bare() ?? local : side.Bare();

    private static IOperation? Written(IOperation value, string text) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.Length: <= 1 } method, Instance: { } instance } call
            when method.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String)
                && CulturedText.Differs(instance.Type, call.Arguments is [var format] ? KnownValues.Text(format.Value) : null, call.Arguments.Length > 0, text) => call,
        IInterpolatedStringOperation interpolated when !IsInvariant(interpolated) => HoleIn(interpolated, text),
        _ => null,
    };

    private static IOperation? HoleIn(IInterpolatedStringOperation interpolated, string text)
    {
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            if (part is IInterpolationOperation hole
                && CulturedText.Differs(hole.Expression.Bare().Type, hole.FormatString is null ? null : KnownValues.Text(hole.FormatString), hole.FormatString is not null, text))
                return interpolated;
        }

        return null;
    }

    // FormattableString.Invariant($"..."), string.Create(provider, $"...")
    private static bool IsInvariant(IInterpolatedStringOperation interpolated)
    {
        IOperation? parent = interpolated.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IInterpolatedStringHandlerCreationOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Invariant" or "Create" or "CurrentCulture" } };
    }

    // A test that speaks of cultures anywhere, by code or by attribute, or a class or assembly that does, knows what it wants.
    private static bool SetsCulture(IOperation call, ISymbol member)
    {
        foreach (IOperation part in call.Root().Descendants())
        {
            if (part.Type?.Name == "CultureInfo" || (part is IInvocationOperation { TargetMethod.Name: var name } && name.IndexOf("Culture", StringComparison.Ordinal) >= 0))
                return true;
        }

        for (ISymbol? symbol = member; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (HasCultureAttribute(symbol) || (symbol is INamedTypeSymbol type && (type.Name.IndexOf("Culture", StringComparison.Ordinal) >= 0 || NamesCulture(type))))
                return true;
        }

        return HasCultureAttribute(member.ContainingAssembly);
    }

    private static bool HasCultureAttribute(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name.IndexOf("Culture", StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    // A constructor, a set-up or a base class may set it; a look at the text of the class is enough to stay silent.
    private static bool NamesCulture(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (SyntaxReference declaration in current.DeclaringSyntaxReferences)
            {
                if (declaration.GetSyntax().DescendantTokens().Any(token => token.ValueText is "CultureInfo" or "CurrentCulture"))
                    return true;
            }
        }

        return false;
    }
}
