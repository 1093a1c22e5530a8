using System.Globalization;
using System.Text;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Examples;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Tests.Examples;

/// <summary>docs/recipes.md has every recipe and every example; the tests of the rules compile what stands there.</summary>
public class RecipesPageTests
{
    [Fact]
    public void Page_HasEveryRecipe() => Snapshot.MatchesFile(Repository.File("docs", "recipes.md"), Page());

    private static string Page()
    {
        StringBuilder page = new("""
            # What mends a flake

            For each root cause the first step, what mends such tests for good, and an example in the words of each framework. The audit shows
            on the card of a test the example of its own cause and framework, or the code fix of a rule where there is one. None of them waits
            longer or tries again: that makes a flake rarer, slower and harder to find.

            This page is drawn from the code (`src/QualityGate.Reporting/Examples`), and every example on it is compiled by a test.

            """);
        foreach (RootCause cause in CauseWords.OfTests.Where(cause => cause != RootCause.Unclassified))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {CauseWords.Heading(cause)}\n\n{CauseWords.Meaning(cause)} {Recipes.For(cause).FirstStep}\n\n");
            page.AppendJoin('\n', Recipes.For(cause).Ways.Select(way => $"- {way}")).Append('\n');
            foreach (TestFramework framework in MendingExamples.Frameworks)
            {
                Example example = MendingExamples.For(cause, framework)!;
                page.Append(CultureInfo.InvariantCulture, $"\n### {framework}: {CauseWords.Name(cause)}\n\n{example.Meaning}:\n\n```csharp\n{example.Code}\n```\n");
            }
        }

        return page.ToString();
    }
}
