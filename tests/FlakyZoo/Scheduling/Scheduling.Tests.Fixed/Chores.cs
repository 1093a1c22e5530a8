namespace Scheduling.Tests.Fixed;

/// <summary>The jobs that the tests ask for.</summary>
internal static class Chores
{
    public static JobRequest Quick(string name) => new(name, _ => Task.CompletedTask);

    public static JobRequest Failing(string name) => new(name, _ => throw new InvalidDataException("no broom"));
}
