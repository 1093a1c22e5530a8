namespace QualityGate.Samples;

/// <summary>
/// TUnit as far as the rules look: its attributes and assertions by metadata name. The package itself is not everywhere to be
/// had, and rules know it by these names only.
/// </summary>
internal static class TUnitStub
{
    public const string Core = """
        using System;
        namespace TUnit.Core
        {
            public enum HookType { Test, Class, Assembly, TestSession, TestDiscovery }
            public abstract class BaseTestAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Method)] public class TestAttribute : BaseTestAttribute { }
            [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public class ArgumentsAttribute(params object?[] values) : Attribute { public object?[] Values => values; }
            [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public class MethodDataSourceAttribute(string name) : Attribute { public string Name => name; }
            public abstract class HookAttribute(HookType type) : Attribute { public HookType Type => type; }
            [AttributeUsage(AttributeTargets.Method)] public sealed class BeforeAttribute(HookType type) : HookAttribute(type);
            [AttributeUsage(AttributeTargets.Method)] public sealed class AfterAttribute(HookType type) : HookAttribute(type);
            [AttributeUsage(AttributeTargets.Method)] public sealed class BeforeEveryAttribute(HookType type) : HookAttribute(type);
            [AttributeUsage(AttributeTargets.Method)] public sealed class AfterEveryAttribute(HookType type) : HookAttribute(type);
            [AttributeUsage(AttributeTargets.All)] public class NotInParallelAttribute : Attribute
            {
                public NotInParallelAttribute() { }
                public NotInParallelAttribute(string key) { }
                public NotInParallelAttribute(string[] keys) { }
                public int Order { get; set; }
            }
            [AttributeUsage(AttributeTargets.All)] public class DependsOnAttribute(string name) : Attribute { public string Name => name; }
            [AttributeUsage(AttributeTargets.All)] public class DependsOnAttribute<T> : Attribute { }
            [AttributeUsage(AttributeTargets.All)] public class RetryAttribute(int times) : Attribute { public int Times => times; }
            [AttributeUsage(AttributeTargets.All)] public class RepeatAttribute(int times) : Attribute { public int Times => times; }
            [AttributeUsage(AttributeTargets.All)] public class SkipAttribute(string reason) : Attribute { public string Reason => reason; }
            [AttributeUsage(AttributeTargets.All)] public class TimeoutAttribute(int milliseconds) : Attribute { public int Milliseconds => milliseconds; }
            [AttributeUsage(AttributeTargets.All)] public class CategoryAttribute(string name) : Attribute { public string Name => name; }
            [AttributeUsage(AttributeTargets.All)] public class PropertyAttribute(string name, string value) : Attribute { public string Name => name; public string Value => value; }
            [AttributeUsage(AttributeTargets.All)] public class ClassDataSourceAttribute<T> : Attribute { }
        }
        """;

    public const string Assertions = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        namespace TUnit.Assertions
        {
            public class ValueAssertion<T>(T value)
            {
                public T Value => value;
                public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
            }
            public static class Assert
            {
                public static ValueAssertion<T> That<T>(T value) => new(value);
                public static void Fail(string reason) { }
            }
        }
        namespace TUnit.Assertions.Extensions
        {
            public static class ValueAssertionExtensions
            {
                public static ValueAssertion<bool> IsTrue(this ValueAssertion<bool> value) => value;
                public static ValueAssertion<bool> IsFalse(this ValueAssertion<bool> value) => value;
                public static ValueAssertion<T> IsEqualTo<T>(this ValueAssertion<T> value, T expected) => value;
                public static ValueAssertion<T> IsNotEqualTo<T>(this ValueAssertion<T> value, T expected) => value;
                public static ValueAssertion<T> IsNull<T>(this ValueAssertion<T> value) => value;
                public static ValueAssertion<T> IsNotNull<T>(this ValueAssertion<T> value) => value;
                public static ValueAssertion<T> IsGreaterThan<T>(this ValueAssertion<T> value, T bound) => value;
                public static ValueAssertion<T> IsLessThan<T>(this ValueAssertion<T> value, T bound) => value;
                public static ValueAssertion<T> IsEmpty<T>(this ValueAssertion<T> value) => value;
                public static ValueAssertion<T> IsNotEmpty<T>(this ValueAssertion<T> value) => value;
                public static ValueAssertion<IEnumerable<T>> Contains<T>(this ValueAssertion<IEnumerable<T>> value, T item) => value;
                public static ValueAssertion<T> IsEquivalentTo<T>(this ValueAssertion<T> value, T expected) => value;
            }
            public static class TrueAssert
            {
                public static void Is(bool condition) => Assert.That(condition).IsTrue();
            }
        }
        """;
}
