using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Processes;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Applications;

/// <summary>
/// Tests that run only when they are asked for by name. xUnit v3 announces the start of each over the protocol and then
/// never mentions it again, so that it would look like a test that hangs; who they are is said only in the framework's own
/// list.
/// </summary>
internal static class ExplicitTests
{
    /// <summary>NUnit's name for the trait of such a test.</summary>
    public const string Trait = "Explicit";

    /// <summary>Ids of the explicit tests of an xUnit v3 application; none when it cannot be asked.</summary>
    public static async Task<ImmutableHashSet<string>> InAsync(TestSuite suite, CancellationToken cancellationToken)
    {
        ImmutableHashSet<string>.Builder ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        ChildCommand command = ApplicationCommand.For(suite, ["-automated", "-noLogo", "-list", "discovery"], []);
        try
        {
            await Projects.Processes.ChildProcess.RunAsync(
                new ChildStart
                {
                    Program = command.Program,
                    Arguments = command.Arguments,
                    WorkingDirectory = command.Folder,
                    Environment = command.Environment.ToImmutableSortedDictionary(variable => variable.Key, variable => (string?)variable.Value),
                },
                line =>
                {
                    if (ExplicitIn(line.Text) is { } id)
                        ids.Add(id);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (QualityGateException)
        {
            // What keeps it from starting is told by the attempt to discover its tests, which goes on at the same time.
            return [];
        }

        return ids.ToImmutable();
    }

    /// <summary>
    /// The test's id when the line lists one that is explicit. A line may have been cut at its end: what is asked for
    /// stands near its beginning.
    /// </summary>
    internal static string? ExplicitIn(string line)
    {
        const string Listed = "\"test-case-discovered\"";
        if (!line.Contains(Listed, StringComparison.Ordinal))
            return null;

        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(line), isFinalBlock: false, state: default);
        string? id = null;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;

                if (reader.ValueTextEquals("TestCaseUniqueID") && reader.Read())
                    id = reader.GetString();
                else if (reader.ValueTextEquals("Explicit") && reader.Read())
                    return reader.TokenType == JsonTokenType.True ? id : null;
            }
        }
        catch (JsonException)
        {
            // A test may write to the same stream; what is no JSON lists nothing.
            return null;
        }

        return null;
    }
}
