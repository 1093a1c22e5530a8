using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7004: tests have a declared order, and a later one reads what an earlier one left in a field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderedTestsShareStateAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.OrderedTestsShareState,
        "Tests in a declared order share state",
        "'{0}' reads '{1}', which '{2}' leaves behind: run alone, filtered or retried, it fails");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        // Orders are rare: without one there is nothing to look for.
        if (!bodies.All.Any(body => body.Method is { MethodKind: MethodKind.Ordinary } method && OrderOf(method) is not null))
            return;

        FieldUse[] uses = [.. TestParts.Of(bodies, rule).SelectMany(part => FieldUse.In(part, rule))];
        foreach (MemberBody body in bodies.All)
        {
            if (body.Method is not { } reader || OrderOf(reader) is not { } attribute || !rule.Tests.IsTestMethod(reader))
                continue;

            if (uses.FirstOrDefault(use => use.Part.Entry == body && use.IsFirstRead && !IsSetForEach(use, uses) && WriterOf(use, uses) is not null) is not { } read)
                continue;

            FieldUse write = WriterOf(read, uses)!;
            bodies.Report(new Finding(Rule, attribute.ApplicationSyntaxReference!.GetSyntax().GetLocation(), Confidence.High, reader.Name, read.Field.Name, write.Part.Entry.Member.Name)
            {
                Beside = ImmutableArray.Create(read.Place.Syntax.GetLocation(), write.Place.Syntax.GetLocation()),
            });
        }
    }

    private static FieldUse? WriterOf(FieldUse read, FieldUse[] uses)
    {
        foreach (FieldUse use in uses)
        {
            if (use is { IsWrite: true, Part.Hook: null } && use.Part.Entry != read.Part.Entry && Is(use, read)
                && use.Part.Entry.Method is { } writer && OrderOf(writer) is not null)
                return use;
        }

        return null;
    }

    // What a set-up gives to each test anew is no legacy.
    private static bool IsSetForEach(FieldUse read, FieldUse[] uses)
    {
        foreach (FieldUse use in uses)
        {
            if (use is { IsWrite: true, Part.Hook: { Kind: HookKind.Setup, Scope: HookScope.Test } } && Is(use, read))
                return true;
        }

        return false;
    }

    private static bool Is(FieldUse one, FieldUse other) => SymbolEqualityComparer.Default.Equals(one.Field, other.Field);

    /// <summary>The attribute that gives the test its place: of NUnit, of TUnit, or one of those that an orderer for xunit reads.</summary>
    private static AttributeData? OrderOf(IMethodSymbol test)
    {
        foreach (AttributeData attribute in test.GetAttributes())
        {
            if (attribute is { AttributeClass: { } type, ApplicationSyntaxReference: not null } && IsOrder(attribute, type, test))
                return attribute;
        }

        return null;
    }

    private static bool IsOrder(AttributeData attribute, INamedTypeSymbol type, IMethodSymbol test) => type.Name switch
    {
        "OrderAttribute" when type.HasName(FrameworkSymbols.NUnitNamespace + "OrderAttribute") => true,
        "DependsOnAttribute" => type.HasName(FrameworkSymbols.TUnitNamespace + "DependsOnAttribute"),
        "NotInParallelAttribute" => type.HasName(FrameworkSymbols.TUnitNamespace + "NotInParallelAttribute") && attribute.NamedArguments.Any(argument => argument.Key == "Order"),
        _ => (type.Name.EndsWith("PriorityAttribute", StringComparison.Ordinal) || type.Name.EndsWith("OrderAttribute", StringComparison.Ordinal)) && HasOrderer(test),
    };

    private static bool HasOrderer(IMethodSymbol test)
    {
        const string attribute = "Xunit.TestCaseOrdererAttribute";
        for (INamedTypeSymbol? type = test.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Attribute(attribute) is not null)
                return true;
        }

        return test.ContainingAssembly.Attribute(attribute) is not null;
    }
}
