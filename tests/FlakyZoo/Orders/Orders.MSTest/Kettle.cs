namespace Orders.MSTest;

/// <summary>The one kettle of the office: what one test leaves in it, the next one finds.</summary>
internal static class Kettle
{
    public static bool IsFull { get; set; }

    public static string Tea { get; set; } = "";

    public static int Cups { get; set; }
}
