using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.OrderDependency;

/// <summary>Mends QG7003: NUnit is asked for one object per test.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class InstanceStateSharedFix() : FlakinessFix(RuleIds.InstanceStateShared)
{
    private const string LifeCycle = FrameworkSymbols.NUnitNamespace + "FixtureLifeCycleAttribute";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        // The attribute exists since NUnit 3.13.
        if (code.Knowledge.Symbols.Find(LifeCycle) is not null
            && code.Nearest<ClassDeclarationSyntax>() is { } type
            && code.Model.GetDeclaredSymbol(type, code.CancellationToken) is { } symbol
            && symbol.Attribute(LifeCycle) is null
            && !NeedsOneObject(symbol, code.Knowledge.Tests))
        {
            SyntaxTrivia newLine = code.Root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
            yield return new Repair("Make an object for each test", () => code.Root.ReplaceNode(type, WithAttribute(code, type, newLine)));
        }
    }

    // Set-up for the whole class must then be static, and ordered tests build on each other.
    private static bool NeedsOneObject(INamedTypeSymbol symbol, TestModel tests)
    {
        for (INamedTypeSymbol? type = symbol; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary } method
                    && (method.Attribute(FrameworkSymbols.NUnitNamespace + "OrderAttribute") is not null
                        || (tests.HookOf(method) is { Scope: not HookScope.Test } && method.Name is not "Dispose" and not "DisposeAsync")))
                    return true;
            }
        }

        return false;
    }

    private static ClassDeclarationSyntax WithAttribute(FlakyCode code, ClassDeclarationSyntax type, SyntaxTrivia newLine)
    {
        SyntaxTriviaList leading = type.GetLeadingTrivia();
        SyntaxTriviaList indentation = leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(leading[leading.Count - 1]) : default;
        AttributeListSyntax attribute = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
            SyntaxFactory.ParseName(code.NameOf("NUnit.Framework", "FixtureLifeCycleAttribute").Replace("Attribute", "")),
            SyntaxFactory.ParseAttributeArgumentList($"({code.NameOf("NUnit.Framework", "LifeCycle")}.InstancePerTestCase)")))).WithTrailingTrivia(newLine);
        return type.AttributeLists.Count == 0
            ? type.WithLeadingTrivia(indentation).WithAttributeLists(SyntaxFactory.SingletonList(attribute.WithLeadingTrivia(leading)))
            : type.WithAttributeLists(type.AttributeLists.Add(attribute.WithLeadingTrivia(indentation)));
    }
}
