namespace Scheduling.Tests.Flaky;

/// <summary>The jobs that the tests ask for.</summary>
internal static class Chores
{
    public static JobRequest Quick(string name) => new(name, _ => Task.CompletedTask);

    public static JobRequest Taking(int milliseconds, string name) => new(name, token => Task.Delay(milliseconds, token));
}
