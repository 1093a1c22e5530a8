namespace Diagnosis.XunitV3.Parsing;

/// <summary>Writes values as they stand in settings files.</summary>
public static class Writer
{
    public static string Number(double value) => value.ToString();

    public static string Date(DateTime day) => day.ToString("yyyy-MM-dd");
}
