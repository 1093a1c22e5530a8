using System.Text;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>Test classes drawn from a set of shapes, each with the small piece of product that it tests.</summary>
internal static class GeneratedTests
{
    private const int Seed = 20_260_101;
    private const int FilesPerNamespace = 25;
    private const int FewestTests = 3;
    private const int MostTests = 7;

    // One test in six does what rules look at closely: waits, clocks, threads, what is static. The others are what most tests are.
    private const int OneInTouchy = 6;

    public static string Usings(string framework) => $"""
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Moq;
        global using {framework};

        """;

    public static IEnumerable<string> Files(int count)
    {
        var random = new Random(Seed);
        for (int file = 0; file < count; file++)
            yield return File(file, random);
    }

    private static string File(int file, Random random)
    {
        var text = new StringBuilder($"namespace Generated.Area{file / FilesPerNamespace};\n\n");
        text.Append(ProductShape.Text.Replace("§", Text(file), StringComparison.Ordinal)).Append("\n\n");
        text.Append(ClassShapes.All[random.Next(ClassShapes.All.Length)].Replace("§", Text(file), StringComparison.Ordinal)).Append('\n');
        int tests = random.Next(FewestTests, MostTests);
        for (int test = 0; test < tests; test++)
        {
            ImmutableArray<string> shapes = random.Next(OneInTouchy) == 0 ? TouchyShapes.All : PlainShapes.All;
            text.Append("\n    ").Append(shapes[random.Next(shapes.Length)]
                .Replace("§", Text(file), StringComparison.Ordinal)
                .Replace("¤", Text(test), StringComparison.Ordinal)
                .Replace("£", Text(random.Next(2, 99)), StringComparison.Ordinal)
                .Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
        }

        return text.Append("}\n").ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
